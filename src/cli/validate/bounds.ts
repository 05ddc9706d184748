/**
 * How far links are followed. What is found, and not named by the person, comes with what is to be checked, and so do
 * links: one that leads to somebody else's file would have its text printed, in the log of a build server above all.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt, FILE_START } from '../../source/finding.ts';
import type { Workspace } from '../../store/workspace.ts';
import { FileProblem, type World } from '../../world.ts';

/** Within what files below a folder may truly lie. */
export interface Bounds {
  /** Whether a link may be followed that leads to this true place. */
  mayFollow(place: string): boolean;
  /** Whether a link on the way to a path leads where none is followed. */
  isLedOut(path: string): Promise<boolean>;
  readonly isForWorkspace: boolean;
}

/**
 * The bounds of what lies below a folder: the workspace if that holds it, else the folder itself. Undefined where the
 * folder is a link that leads out of the workspace, or of the working folder, in which it stands.
 * @throws FileProblem when the folder is not there
 */
export async function boundsOf(
  world: World,
  workspace: Workspace | undefined,
  folder: string,
): Promise<Bounds | undefined> {
  const { files, cwd } = world;
  const place = await files.place(folder);
  const around =
    [workspace?.root, cwd].find((one) => one !== undefined && isBelow(files.relative(one, folder))) ?? folder;
  const outer = { path: around, place: await files.place(around) };
  if (isLedOutOf(world, outer, folder, place) && !isVisible(files.relative(outer.place, place))) return undefined;
  const root = workspace && (await files.place(workspace.root));
  const isForWorkspace = root !== undefined && isBelow(files.relative(root, place));
  const roots = isForWorkspace ? [root, place] : [place];
  const mayFollow = (to: string) => roots.some((one) => isVisible(files.relative(one, to)));
  return {
    mayFollow,
    isLedOut: async (path) => {
      const to = await files.place(path);
      return isLedOutOf(world, { path: folder, place }, path, to) && !mayFollow(to);
    },
    isForWorkspace,
  };
}

/** Whether something of the workspace is a link that leads out of it, or to something hidden. */
export async function leavesWorkspace(world: World, { root }: Workspace, path: string): Promise<boolean> {
  try {
    const [outer, place] = [{ path: root, place: await world.files.place(root) }, await world.files.place(path)];
    return isLedOutOf(world, outer, path, place) && !isVisible(world.files.relative(outer.place, place));
  } catch (problem) {
    // What is not there, or leads nowhere, leads to no file of somebody else's.
    if (problem instanceof FileProblem) return false;
    throw problem;
  }
}

export function linkFinding(shown: string, isForWorkspace: boolean): Diagnostic {
  const where = isForWorkspace ? 'the workspace' : 'the folder that is checked';
  return errorAt(
    shown,
    FILE_START,
    'io/link-outside',
    `A link leads from here out of ${where}, or to something hidden in it, so it is not followed.`,
    'Put the file itself here. To have it checked where it lies, name it there.',
  );
}

/** Whether a path below a folder is truly somewhere else than its name says. */
function isLedOutOf(
  { files }: World,
  folder: { readonly path: string; readonly place: string },
  path: string,
  place: string,
): boolean {
  return files.relative(folder.path, path) !== files.relative(folder.place, place);
}

function isBelow(relative: string): boolean {
  return relative.split('/')[0] !== '..' && !/^(?:\/|[A-Za-z]:)/.test(relative);
}

/** Whether something below is found at all when a folder is looked through: what has such names is passed over. */
function isVisible(relative: string): boolean {
  return (
    isBelow(relative) && (relative === '.' || !relative.split('/').some((part) => /^\.|^node_modules$/.test(part)))
  );
}
