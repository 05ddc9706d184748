/** An amendment that says what the scorecard said already: most likely not what its author meant to submit. */
import { UserError } from '../../diagnostics/user-error.ts';
import type { Draft } from '../../domain/draft.ts';
import { cardOf } from '../../domain/interview/card-of.ts';
import type { Role } from '../../domain/role.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import { scorecardText } from '../../source/scorecard/scorecard-text.ts';
import type { LoadedCard } from '../../store/load-candidate.ts';
import { FileProblem } from '../../world.ts';
import type { Session } from '../session.ts';
import { cardWithId } from './latest-card.ts';

/** False for what is no amendment, and where the scorecard to compare with cannot be read. */
export async function isUnchanged({ world, workspace, role, draft }: Session): Promise<boolean> {
  const { amends } = draft();
  if (!amends) return false;
  const before = await cardOrNothing(() => cardWithId(world, workspace, { ...draft(), id: amends.id }));
  return before !== undefined && saysTheSame(role, draft(), before.card);
}

async function cardOrNothing(find: () => Promise<LoadedCard | undefined>): Promise<LoadedCard | undefined> {
  try {
    return await find();
  } catch (failure) {
    if (failure instanceof UserError || failure instanceof FileProblem) return undefined;
    throw failure;
  }
}

/** Compared as they would be written; what every scorecard has of its own (its id, its times) is taken from one. */
function saysTheSame(role: Role, { amends: _, ...draft }: Draft, before: Scorecard): boolean {
  if (draft.role.digest !== before.role.digest) return false;
  const { id, startedAt, submittedAt, amends, result, tool } = before;
  const started = { ...draft, id, startedAt, ...(amends ? { amends } : {}) };
  return scorecardText(cardOf(started, { submittedAt, result, tool }), role) === scorecardText(before, role);
}
