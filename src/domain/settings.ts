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
  /** How a team wants its files checked. */
  readonly validate?: ValidateSettings;
}

export interface ValidateSettings {
  /** By the code of a rule, or by its family as `fairness/*`. */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  /** Globs of files that are not checked, from the workspace's folder. */
  readonly exclude: readonly string[];
}

/** How serious a team takes what a rule finds; off: it is not told. */
export const RULE_LEVELS = ['off', 'note', 'warning', 'error'] as const;

export type RuleLevel = (typeof RULE_LEVELS)[number];
