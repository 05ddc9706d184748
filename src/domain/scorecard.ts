/** What one interviewer submitted about one candidate in one stage. Never changed once written. */
import type { Exact } from './exact.ts';
import type { Note } from './note.ts';
import type { Result } from './result.ts';

export const NOT_ASSESSED_REASONS = ['not-asked', 'not-applicable', 'insufficient-evidence', 'conflict'] as const;
export type NotAssessedReason = (typeof NOT_ASSESSED_REASONS)[number];

/** A rating or the reason why there is none. "Not assessed" is a value of its own, never 0 and never a middle. */
export type Assessment =
  | { readonly kind: 'rated'; readonly dimension: string; readonly rating: Exact; readonly evidence?: string }
  | {
      readonly kind: 'not-assessed';
      readonly dimension: string;
      readonly reason: NotAssessedReason;
      /** The interviewer's own words, if any. */
      readonly evidence?: string;
    };

/** Everything an interviewer answers, in the walk or in an answers file; a draft may have any part missing. */
export interface Answers {
  /** At most one per dimension, in the role's order. A dimension without one has not been answered yet. */
  readonly assessments: readonly Assessment[];
  readonly checks: Readonly<Record<string, 'yes' | 'no'>>;
  readonly signals: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  readonly redFlags: readonly { readonly id: string; readonly evidence?: string }[];
  readonly fields: Readonly<Record<string, string>>;
  readonly verdict?: { readonly answer: string; readonly reason?: string };
}

export interface Person {
  readonly id: string;
  readonly name?: string;
}

export interface Scorecard extends Answers {
  readonly id: string;
  /** Exactly which rubric was used. */
  readonly role: { readonly id: string; readonly version?: string; readonly digest: string };
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly submittedAt: string;
  /** Present on an amendment: the scorecard it replaces, and why. */
  readonly amends?: { readonly id: string; readonly reason: string };
  /** What was written down during the conversation, in that order; absent when there is none. */
  readonly notes?: readonly Note[];
  /** As computed when it was submitted; recomputed on every reading. */
  readonly result: StatedResult;
  readonly tool: { readonly name: string; readonly version: string };
}

/** The part of a result that a scorecard file states. See `stateResult` for how it is made from a Result. */
export interface StatedResult {
  readonly outcome: string | null;
  readonly countsAs: Result['decision']['countsAs'];
  readonly possible: readonly string[];
  /** Rounded to 12 significant digits for people and spreadsheets; the exact value stands beside it. */
  readonly score: number | null;
  readonly percent: number | null;
  readonly coverage: number;
  /** Lossless: "53/13" or "3.6". What is compared on reading. */
  readonly exact: { readonly score: string | null; readonly percent: string | null; readonly coverage: string };
  readonly decidedBy: string;
  readonly because: readonly string[];
  readonly contributions: readonly { readonly dimension: string; readonly share: number; readonly rating: number }[];
}

export const NO_ANSWERS: Answers = {
  assessments: [],
  checks: {},
  signals: { strong: [], weak: [] },
  redFlags: [],
  fields: {},
};
