import type { Step } from '../draft.ts';
import type { Exact } from '../exact.ts';
import type { Note } from '../note.ts';
import type { NotAssessedReason } from '../scorecard.ts';

/** One thing the interviewer did. Each names the answer it is about; no event touches any other answer. */
export type WalkEvent =
  /** Evidence for a dimension, before or after its rating. Empty text takes it away. */
  | { readonly kind: 'evidence'; readonly dimension: string; readonly text: string }
  | { readonly kind: 'rate'; readonly dimension: string; readonly rating: Exact }
  | { readonly kind: 'not-assessed'; readonly dimension: string; readonly reason: NotAssessedReason }
  /** No answer: the check was not asked. */
  | { readonly kind: 'check'; readonly check: string; readonly answer: 'yes' | 'no' | undefined }
  | { readonly kind: 'signals'; readonly strong: readonly string[]; readonly weak: readonly string[] }
  /** Which red flags were seen. Those that stay keep their evidence, and those that come back have theirs again. */
  | { readonly kind: 'red-flags'; readonly ids: readonly string[] }
  | { readonly kind: 'red-flag-evidence'; readonly id: string; readonly text: string }
  | { readonly kind: 'field'; readonly field: string; readonly text: string }
  | { readonly kind: 'verdict'; readonly answer: string; readonly reason: string }
  /** The scorecard is to replace a submitted one, and why. */
  | { readonly kind: 'amends'; readonly card: string; readonly reason: string }
  /** Note-taking began; what was said before counts from there on. Only the first time counts. */
  | { readonly kind: 'conversation-started'; readonly at: string }
  | { readonly kind: 'note'; readonly note: Note }
  /** The note at this place says this now. Empty text takes the note away. */
  | { readonly kind: 'change-note'; readonly place: number; readonly text: string }
  | { readonly kind: 'go-to'; readonly step: Step }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' };
