/** Names in the folder of drafts: `<id>.json`, `<id>.<holder>.hold`, and what killed processes leave behind. */
import { identifierProblem } from '../domain/identifier.ts';
import { FileProblem, type World } from '../world.ts';
import type { Workspace } from './workspace.ts';

/** Writes that a killed process left unfinished: `.<id>.json.<random>.tmp` beside the draft. */
export async function sweepUnfinishedWrites(world: World, workspace: Workspace, id: string): Promise<void> {
  if ((await world.files.kind(workspace.drafts)) !== 'directory') return;
  for (const { name } of await world.files.list(workspace.drafts)) {
    if (!name.startsWith(`.${id}.`) || !name.endsWith('.tmp')) continue;
    await removeIfThere(world, world.files.resolve(workspace.drafts, name));
  }
}

/** @throws Error for an id that could not be a file name: ids of drafts are ours, and those from files are checked. */
export function draftPath(world: World, workspace: Workspace, id: string): string {
  const problem = identifierProblem(id);
  if (problem !== undefined) throw new Error(`the draft id ${JSON.stringify(id)} ${problem}`);
  return world.files.resolve(workspace.drafts, `${id}.json`);
}

export async function removeIfThere(world: World, path: string): Promise<void> {
  try {
    await world.files.remove(path);
  } catch (error) {
    if (!(error instanceof FileProblem) || error.kind !== 'missing') throw error;
  }
}
