/** A scorecard that has not been submitted: whatever was answered so far, and where the interviewer stands. */
import type { Note } from './note.ts';
import type { Answers, Person } from './scorecard.ts';

/** Where the walk stands. Every step can be left and come back to in any order. */
export type Step =
  | { readonly kind: 'brief' }
  | { readonly kind: 'dimension'; readonly dimension: string }
  | { readonly kind: 'check'; readonly check: string }
  | { readonly kind: 'signals' }
  | { readonly kind: 'red-flags' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'verdict' }
  | { readonly kind: 'review' };

export interface Draft {
  readonly id: string;
  readonly role: { readonly id: string; readonly version?: string; readonly digest: string };
  readonly candidate: Person;
  readonly interviewer: Person;
  readonly stage: string;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly step: Step;
  /** The review was reached: every answered step leads back to it. Absent before that. */
  readonly reviewed?: true;
  /** Evidence given for a dimension whose rating is still to come, by dimension id. */
  readonly pendingEvidence: Readonly<Record<string, string>>;
  /** Evidence of red flags that are not ticked at the moment, by their ids; absent when there is none. */
  readonly pendingFlagEvidence?: Readonly<Record<string, string>>;
  readonly answers: Answers;
  readonly amends?: { readonly id: string; readonly reason: string };
  /** When note-taking began, RFC 3339, UTC; absent when no notes were taken during the conversation. */
  readonly conversationStartedAt?: string;
  /** In the order in which they were written; absent when there is none. */
  readonly notes?: readonly Note[];
}
