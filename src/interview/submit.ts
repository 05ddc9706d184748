/** From answers to a written scorecard and its result. The same for the walk and for answers files. */
import type { Draft } from '../domain/draft.ts';
import { cardOf } from '../domain/interview/card-of.ts';
import type { Result } from '../domain/result.ts';
import type { Role } from '../domain/role.ts';
import { scoreScorecard } from '../domain/score-scorecard.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import { stateResult } from '../domain/state-result.ts';
import { submitScorecard } from '../store/submit-scorecard.ts';
import type { Workspace } from '../store/workspace.ts';
import type { World } from '../world.ts';
import { cardWithId } from './amend/latest-card.ts';

export interface SubmittedCard {
  readonly role: Role;
  readonly card: Scorecard;
  readonly result: Result;
  /** As the person would name it. */
  readonly file: string;
}

interface Store {
  readonly world: World;
  readonly workspace: Workspace;
}

/** Scores and writes. The result is computed only now, so that nothing before could have shown it. */
export async function submitDraft(
  { world, workspace }: Store,
  role: Role,
  draft: Draft,
  submittedAt: string,
): Promise<SubmittedCard> {
  const result = scoreScorecard(role, { ...draft.answers, stage: draft.stage });
  const tool = { name: 'hirecard', version: world.version };
  const card = cardOf(draft, { submittedAt, result: stateResult(role, result), tool });
  const { file } = await submitScorecard(world, workspace, role, card);
  return { role, card, result, file };
}

/** The scorecard that this very draft became, if it did; it may have been amended since. */
export async function findSubmitted({ world, workspace }: Store, draft: Draft): Promise<SubmittedCard | undefined> {
  const submitted = await cardWithId(world, workspace, draft);
  if (!submitted) return undefined;
  const { role, card, file } = submitted;
  return { role, card, file, result: scoreScorecard(role, card) };
}
