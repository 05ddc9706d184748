import { FileProblem, type World } from '../../world.ts';
import { sourceText } from '../sources.ts';
import { isMeantForUs, isWorkspaceConfig } from './file-kind.ts';

/** Folders in which every YAML or JSON file is meant for us, also one that lost its first line. */
const OUR_FOLDERS = ['roles', 'scorecards'];

/** Those of the files under a folder that are meant for us: a package.json is nobody's broken role. */
export async function oursInFolder(world: World, folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const isOurFolder = ourFolders(world, folder);
  const ours: string[] = [];
  // One after the other, so that a folder of thousands does not open thousands of files at once.
  for (const path of paths) {
    if (isWorkspaceConfig(path) || isOurFolder(folderOf(path)) || (await saysSo(world, path))) ours.push(path);
  }
  return ours;
}

/**
 * Whether all files in a folder are ours. The folder that was named counts too, with those it was named by: `roles`,
 * `roles/sales`. Files come folder by folder, so that one answer is kept.
 */
function ourFolders(world: World, named: string): (folder: string) => boolean {
  const above = world.files.resolve(named, '..');
  const isOurs = (folder: string): boolean => {
    const fromHere = world.files.relative(world.cwd, folder).split('/');
    const fromAbove = world.files.relative(above, folder).split('/');
    const names = [...(fromHere[0] === '..' ? [] : fromHere), ...fromAbove];
    return names.some((name) => OUR_FOLDERS.includes(name));
  };
  let last: { readonly folder: string; readonly answer: boolean } | undefined;
  return (folder) => {
    if (last?.folder !== folder) last = { folder, answer: isOurs(folder) };
    return last.answer;
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** One that cannot be read is not passed over in silence. */
async function saysSo(world: World, path: string): Promise<boolean> {
  try {
    return isMeantForUs(sourceText(await world.files.read(path)));
  } catch (problem) {
    if (problem instanceof FileProblem) return true;
    throw problem;
  }
}
