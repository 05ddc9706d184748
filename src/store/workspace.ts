/**
 * A workspace is the folder of a hiring team: `roles/`, `scorecards/` and, private to this machine, `.hirecard/drafts/`.
 * Its marks: a `.hirecard` folder, a `hirecard.config.yaml`, or `roles` and `scorecards` side by side.
 */
import { UserError } from '../diagnostics/user-error.ts';
import { FileProblem, type World } from '../world.ts';

/** The name of the workspace's settings, which are also a mark of the workspace. */
export const WORKSPACE_CONFIG = 'hirecard.config.yaml';

export interface Workspace {
  /** All absolute, with forward slashes. The folders need not be there yet. */
  readonly root: string;
  readonly roles: string;
  readonly scorecards: string;
  readonly drafts: string;
}

/**
 * The workspace named with -C, or the nearest one from the working folder upward. A folder that is named needs no
 * marks: whoever names it knows.
 * @throws UserError workspace/not-found, workspace/no-such-folder
 */
export async function findWorkspace(world: World, directory?: string): Promise<Workspace> {
  const found = await findWorkspaceIfAny(world, directory);
  if (found) return found;
  throw new UserError(
    'workspace/not-found',
    'There is no workspace here: no folder from this one upward has "roles" and "scorecards" in it.',
    'Make one with hirecard init, or name one with -C FOLDER.',
  );
}

/** As findWorkspace, for what also works without one; a folder named with -C must still be there. */
export async function findWorkspaceIfAny(world: World, directory?: string): Promise<Workspace | undefined> {
  if (directory !== undefined) return namedWorkspace(world, directory);
  let folder = world.files.resolve(world.cwd);
  for (;;) {
    if (await isMarked(world, folder)) return workspaceAt(world, folder);
    const parent = world.files.resolve(folder, '..');
    if (parent === folder) return undefined;
    folder = parent;
  }
}

async function namedWorkspace(world: World, directory: string): Promise<Workspace> {
  const folder = world.files.resolve(world.cwd, directory);
  const kind = directory === '' ? 'missing' : await world.files.kind(folder);
  if (kind === 'directory') return workspaceAt(world, folder);
  throw new UserError(
    'workspace/no-such-folder',
    kind === 'missing' ? `There is no folder "${directory}".` : `"${directory}" is not a folder.`,
    'The folder after -C is the one that holds "roles" and "scorecards"; hirecard init FOLDER makes one.',
  );
}

export function workspaceAt(world: World, root: string): Workspace {
  const { resolve } = world.files;
  return {
    root,
    roles: resolve(root, 'roles'),
    scorecards: resolve(root, 'scorecards'),
    drafts: resolve(root, '.hirecard', 'drafts'),
  };
}

async function isMarked(world: World, folder: string): Promise<boolean> {
  const [own, settings, roles, scorecards] = await Promise.all([
    kindIfReadable(world, folder, '.hirecard'),
    kindIfReadable(world, folder, WORKSPACE_CONFIG),
    kindIfReadable(world, folder, 'roles'),
    kindIfReadable(world, folder, 'scorecards'),
  ]);
  return own === 'directory' || settings === 'file' || (roles === 'directory' && scorecards === 'directory');
}

/** A folder on the way up that may not be looked into is no workspace of this person's. */
async function kindIfReadable(world: World, folder: string, name: string): Promise<string> {
  try {
    return await world.files.kind(world.files.resolve(folder, name));
  } catch (error) {
    if (error instanceof FileProblem) return 'missing';
    throw error;
  }
}
