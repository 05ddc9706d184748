/** Removing a draft: what is in it is shown, and nothing is removed that somebody works on. */
import { UserError } from '../../diagnostics/user-error.ts';
import { draftsNamed, shortDraftId } from '../../interview/drafts/draft-name.ts';
import { draftContents } from '../../interview/screens/draft-contents.ts';
import { placeFor } from '../../interview/walk.ts';
import {
  draftFindings,
  draftIds,
  type FoundDraft,
  findDrafts,
  removeDraft,
  removeDraftFile,
  type UnreadableDraft,
  unreadableDrafts,
} from '../../store/drafts.ts';
import { holdDraft } from '../../store/hold-draft.ts';
import { findWorkspace, type Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';

export interface DiscardOptions {
  readonly yes: boolean;
  readonly directory?: string;
}

export interface Discarded {
  readonly id: string;
  /** As people read it. */
  readonly file: string;
}

/**
 * @param named an id, the beginning of one, or the name of a file
 * @returns undefined when the person said no
 * @throws UserError draft/not-found, draft/several, draft/unreadable, draft/in-use, cli/no-terminal
 */
export async function discardDraft(
  world: World,
  named: string,
  options: DiscardOptions,
): Promise<Discarded | undefined> {
  const workspace = await findWorkspace(world, options.directory);
  const unreadable = (await unreadableDrafts(world, workspace)).find(
    ({ name, file }) => named === name || named === file || `${named}.json` === name,
  );
  if (unreadable) return discardUnreadable(world, workspace, unreadable, options);
  const found = await foundDraft(world, workspace, named);
  const { draft, role, file } = found;
  if (!options.yes) refuseWithoutTerminal(world, named);
  const hold = await holdDraft(world, workspace, draft.id);
  try {
    world.err.write(draftContents(role, draft, file, world.err));
    if (!options.yes && !(await confirmed(world, workspace))) {
      world.err.write('Nothing was removed.\n');
      return undefined;
    }
    await removeDraft(world, workspace, draft.id);
    return { id: draft.id, file };
  } finally {
    await hold.release();
  }
}

async function confirmed(world: World, workspace: Workspace): Promise<boolean> {
  const { prompter } = await placeFor(world, workspace);
  return prompter.confirm({ message: 'Discard? It cannot be brought back', initial: false });
}

/** Work may be in it that a person can still read: it goes only by its own name, and when that was said. */
async function discardUnreadable(
  world: World,
  workspace: Workspace,
  { name, file, findings }: UnreadableDraft,
  { yes }: DiscardOptions,
): Promise<Discarded> {
  if (!yes) {
    throw new UserError(
      'draft/unreadable',
      `${file} cannot be read, so what is in it cannot be shown.`,
      'Look into it with an editor first. To remove it all the same, add --yes.',
      findings,
    );
  }
  await removeDraftFile(world, workspace, name);
  return { id: name.replace(/\.json$/, ''), file };
}

async function foundDraft(world: World, workspace: Workspace, named: string): Promise<FoundDraft> {
  const drafts = await findDrafts(world, workspace);
  const id = named.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
  const meant = id === '' ? [] : draftsNamed(drafts, id);
  const [found, second] = meant;
  if (found && !second) return found;
  const ids = await draftIds(world, workspace);
  const short = (list: readonly FoundDraft[]) => list.map(({ draft }) => shortDraftId(draft.id, ids)).join(', ');
  if (found) {
    throw new UserError(
      'draft/several',
      `${meant.length} drafts begin with "${named}".`,
      `Say which: ${short(meant)}.`,
    );
  }
  throw new UserError(
    'draft/not-found',
    `There is no draft "${named}" in this workspace.`,
    drafts.length > 0 ? `Drafts here: ${short(drafts)}.` : 'hirecard drafts lists those that are here.',
    await draftFindings(world, workspace),
  );
}

function refuseWithoutTerminal({ input, err }: World, named: string): void {
  if (input.isTerminal && err.isTerminal) return;
  throw new UserError(
    'cli/no-terminal',
    'Discarding a draft is asked about at a terminal, and there is none.',
    `Look at it first (hirecard drafts), then: hirecard drafts discard ${named} --yes`,
  );
}
