import { FileProblem, type World } from '../world.ts';
import { type Workspace, workspaceAt } from './workspace.ts';

/**
 * Makes what a workspace lacks and nothing else; what is there stays as it is.
 * @returns the paths that were made, from `directory`, folders with a final slash; empty when all was there
 */
export async function initWorkspace(world: World, directory: string): Promise<readonly string[]> {
  const workspace = workspaceAt(world, world.files.resolve(world.cwd, directory));
  const made: string[] = [];
  for (const name of ['roles', 'scorecards', '.hirecard']) {
    const folder = world.files.resolve(workspace.root, name);
    if ((await world.files.kind(folder)) === 'directory') continue;
    await world.files.makeFolder(folder);
    made.push(`${name}/`);
  }
  if (await ignoreDrafts(world, workspace)) made.push('.hirecard/.gitignore');
  return made;
}

/**
 * Sees to it that git does not take drafts up. The rule lies in `.hirecard` itself rather than in the team's own
 * .gitignore: nobody's file is edited, and it is there also where `hirecard init` was never run.
 * @returns whether it had to be written
 */
export async function ignoreDrafts(world: World, workspace: Workspace): Promise<boolean> {
  const path = world.files.resolve(workspace.root, '.hirecard', '.gitignore');
  if ((await world.files.kind(path)) !== 'missing') return false;
  try {
    await world.files.createExclusive(path, '# Drafts are private to the machine they are written on.\n/drafts/\n');
    return true;
  } catch (error) {
    if (error instanceof FileProblem && error.kind === 'exists') return false;
    throw error;
  }
}
