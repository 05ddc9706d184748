import { FileProblem, type World } from '../../world.ts';
import { sourceText } from '../sources.ts';
import { isMeantForUs, isWorkspaceConfig } from './file-kind.ts';

/** Folders in which every YAML or JSON file is meant for us, also one that lost its first line. */
const OUR_FOLDERS = ['roles', 'scorecards'];

/** Those of the files under a folder that are meant for us: a package.json is nobody's broken role. */
export async function oursInFolder(world: World, folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const ours: string[] = [];
  // One after the other, so that a folder of thousands does not open thousands of files at once.
  for (const path of paths) {
    if (isWorkspaceConfig(path) || isInOurFolder(world, folder, path) || (await saysSo(world, path))) ours.push(path);
  }
  return ours;
}

/** The folder that was named counts too, with those it was named by: `roles`, `roles/sales`. */
function isInOurFolder(world: World, folder: string, path: string): boolean {
  const fromHere = world.files.relative(world.cwd, path).split('/');
  const fromAbove = world.files.relative(world.files.resolve(folder, '..'), path).split('/');
  const folders = [...(fromHere[0] === '..' ? [] : fromHere.slice(0, -1)), ...fromAbove.slice(0, -1)];
  return folders.some((name) => OUR_FOLDERS.includes(name));
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
