import { UserError } from '../../diagnostics/user-error.ts';
import type { Draft } from '../../domain/draft.ts';
import { findDrafts, removeDraft } from '../../store/drafts.ts';
import { holdDraft } from '../../store/hold-draft.ts';
import { FileProblem } from '../../world.ts';
import type { Place } from '../place.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { isSameInterview } from './open-draft.ts';

/**
 * Removes the draft of a scorecard that was submitted, and older ones of the same interview that were kept until now;
 * one that another terminal works on is left to it. The scorecard is written: nothing here may fail the interview.
 */
export async function clearDrafts({ world, workspace }: Place, submitted: Draft): Promise<void> {
  try {
    await removeDraft(world, workspace, submitted.id);
    for (const { draft } of await findDrafts(world, workspace)) {
      if (!isSameInterview(draft, submitted)) continue;
      const hold = await holdDraft(world, workspace, draft.id);
      try {
        await removeDraft(world, workspace, draft.id);
      } finally {
        await hold.release();
      }
    }
  } catch (failure) {
    if (!(failure instanceof FileProblem) && !(failure instanceof UserError)) throw failure;
    world.err.write(
      page(layoutFor(world.err).warning('The scorecard is written, but a draft of it could not be removed.')),
    );
  }
}
