/** What a person or a team has set once so as not to say it each time. Every setting may be missing. */
import type { Person } from './scorecard.ts';

export interface Settings {
  /** Who interviews, when nothing else is said. Only ever proposed, never taken without a look. */
  readonly interviewer?: Person;
  /** The role and the stage that are proposed first. */
  readonly role?: string;
  readonly stage?: string;
  /** The command that opens an editor on a text, before $VISUAL and $EDITOR. */
  readonly editor?: string;
  readonly plain?: boolean;
}
