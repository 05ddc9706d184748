import type { Draft } from '../../domain/draft.ts';
import { draftPath } from '../../store/draft-files.ts';
import { shownPath } from '../../store/shown-path.ts';
import type { Workspace } from '../../store/workspace.ts';
import { FileProblem, type World } from '../../world.ts';

/** Where a draft lies, for messages, or undefined when it never came to be written. */
export async function draftPlace(world: World, workspace: Workspace, draft: Draft): Promise<string | undefined> {
  const path = draftPath(world, workspace, draft.id);
  try {
    return (await world.files.kind(path)) === 'file' ? shownPath(world, path) : undefined;
  } catch (failure) {
    if (failure instanceof FileProblem) return undefined;
    throw failure;
  }
}
