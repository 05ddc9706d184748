import type { Draft } from '../draft.ts';
import type { Scorecard, StatedResult } from '../scorecard.ts';

/** What a scorecard has beyond what its draft had. */
export interface Submission {
  /** RFC 3339, UTC. */
  readonly submittedAt: string;
  readonly result: StatedResult;
  readonly tool: { readonly name: string; readonly version: string };
}

/** The scorecard of a draft that is ready to be submitted. It keeps the draft's id. */
export function cardOf(draft: Draft, { submittedAt, result, tool }: Submission): Scorecard {
  const { id, role, candidate, interviewer, stage, startedAt, amends, notes, answers } = draft;
  return {
    id,
    role,
    candidate,
    interviewer,
    stage,
    startedAt,
    submittedAt,
    ...(amends ? { amends } : {}),
    ...(notes && notes.length > 0 ? { notes } : {}),
    ...answers,
    result,
    tool,
  };
}
