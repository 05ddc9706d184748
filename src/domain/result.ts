/** What the engine computed: figures, what decided and why, what is open, how firm it is. Data only; no wording. */
import type { Exact } from './exact.ts';
import type { Combine, CountsAs, Severity } from './role.ts';

/** One dimension of a result. For a scorecard it has at most one interviewer. */
export interface DimensionResult {
  readonly dimension: string;
  /** Share of the whole role, 0 to 1; 0 for a bonus dimension. */
  readonly share: Exact;
  /** Share of what was rated (renormalised), 0 to 1, or null when it was not rated. */
  readonly effectiveShare: Exact | null;
  readonly state: 'rated' | 'missing' | 'not-applicable';
  /** The combined value in the dimension's own scale; null unless rated. */
  readonly value: Exact | null;
  /** The combined value as 0 to 1 of the way from worst to best; null unless rated. */
  readonly position: Exact | null;
  /** Each interviewer once: the mean of that interviewer's ratings when there are several stages. */
  readonly ratings: readonly { readonly interviewer: string; readonly rating: Exact }[];
  /** Every rating as it was given: what conditions and must-haves by interviewer look at. */
  readonly singles: readonly Exact[];
  /** Null with no rating. standardDeviation is of the population, a double: it is shown, never compared. */
  readonly spread: {
    readonly lowest: Exact;
    readonly highest: Exact;
    readonly range: Exact;
    readonly standardDeviation: number;
  } | null;
  /** Whether the range reaches the role's bar for a discussion. */
  readonly disagreement: boolean;
  readonly mustHave: 'met' | 'missed' | 'open' | null;
}

export interface Figures {
  /** Null when nothing was rated. In the role's scale, or points when the role sums. */
  readonly score: Exact | null;
  /** 0 to 100 of the way from worst to best; null when nothing was rated. */
  readonly percent: Exact | null;
  /** 0 to 100: the share of the weight in scope that was rated. 0 when everything is not applicable. */
  readonly coverage: Exact;
}

/** What gave an outcome: a rule of the file (index from 0), a threshold, `otherwise`, or nothing was rated at all. */
export type DecidedBy =
  | { readonly kind: 'rule'; readonly rule: number; readonly outcome: string }
  | { readonly kind: 'threshold'; readonly outcome: string }
  | { readonly kind: 'otherwise'; readonly outcome: string }
  | { readonly kind: 'nothing-rated' };

/** What holds an outcome down, whether or not it made a difference. */
export type Cap =
  | { readonly kind: 'rule'; readonly rule: number; readonly outcome: string; readonly lowered: boolean }
  | { readonly kind: 'must-have'; readonly dimension: string; readonly outcome: string; readonly lowered: boolean }
  | { readonly kind: 'red-flag'; readonly id: string; readonly outcome: string; readonly lowered: boolean }
  | { readonly kind: 'check'; readonly id: string; readonly outcome: string; readonly lowered: boolean };

/** true or false only when no completion of what is missing could change it. */
export type Truth = 'true' | 'false' | 'open';

export interface DecisionResult {
  /** On what was rated, after the caps; null when nothing was rated. */
  readonly outcome: string | null;
  /** Undecided when provisional, whatever the outcome itself counts as. */
  readonly countsAs: CountsAs;
  /** Every outcome the missing ratings could still give, best first. Just the outcome when nothing is missing. */
  readonly possible: readonly string[];
  /** False when there were too many completions to follow exactly: `possible` then may hold too many, never too few. */
  readonly possibleIsExact: boolean;
  /** Some possible outcomes count differently: what is missing can still change what this means. */
  readonly provisional: boolean;
  readonly decidedBy: DecidedBy;
  readonly caps: readonly Cap[];
  /** Per rule of the file: whether it matches on what was rated, and whether that is settled. */
  readonly rules: readonly { readonly matches: boolean; readonly settled: Truth }[];
  /** The nearest threshold that did not decide: the next better outcome's and how much was missing (score units). */
  readonly nearest: { readonly outcome: string; readonly threshold: Exact; readonly distance: Exact } | null;
  /** Missing dimensions and unanswered checks that keep it open, greatest share first. */
  readonly assessNext: readonly string[];
}

/** A scorecard's result, or the common part of a panel's. */
export interface Result {
  readonly scope: 'stage' | 'role';
  readonly figures: Figures;
  readonly dimensions: readonly DimensionResult[];
  readonly decision: DecisionResult;
}

export interface CheckResult {
  readonly check: string;
  /** no where anyone says no. */
  readonly answer: 'yes' | 'no' | null;
  readonly answers: readonly { readonly interviewer: string; readonly answer: 'yes' | 'no' }[];
  readonly conflict: boolean;
}

export interface RedFlagResult {
  readonly id: string;
  readonly severity: Severity;
  readonly seenBy: readonly { readonly interviewer: string; readonly stage: string; readonly evidence?: string }[];
}

/** One change that was tried on a panel, and whether the outcome then means something else. */
export type Perturbation =
  | { readonly kind: 'leave-out-interviewer'; readonly interviewer: string }
  | {
      readonly kind: 'one-step';
      readonly interviewer: string;
      readonly stage: string;
      readonly dimension: string;
      readonly from: Exact;
      readonly to: Exact;
    }
  | { readonly kind: 'drop-dimension'; readonly dimension: string }
  | { readonly kind: 'equal-weights' };

export interface Trial {
  readonly change: Perturbation;
  readonly outcome: string | null;
  readonly countsAs: CountsAs;
  /** Whether countsAs differs from the panel's. */
  readonly turns: boolean;
}

export interface Stability {
  /** Null where nothing was rated: there is nothing to be firm about. */
  readonly verdict: 'firm' | 'fragile' | null;
  /** One interviewer is one opinion. */
  readonly oneOpinion: boolean;
  readonly trials: readonly Trial[];
  readonly turning: number;
  /** The fewest steps on one rating of one interviewer that turn it; null when none that was tried does. */
  readonly smallestTurn:
    | (Extract<Perturbation, { kind: 'one-step' }> & { readonly steps: number; readonly countsAs: CountsAs })
    | null;
  /**
   * How far from every rating it was looked for, in steps, and whether that is all there is to know: false when there
   * were too many changes to try, so that a greater one may still turn it.
   */
  readonly searched: { readonly steps: number; readonly isComplete: boolean };
  /** Distance from the score to the nearest threshold where what the outcome means changes; null without one. */
  readonly margin: Exact | null;
}

export interface PanelResult extends Result {
  readonly combine: Combine;
  readonly interviewers: readonly string[];
  readonly checks: readonly CheckResult[];
  readonly redFlags: readonly RedFlagResult[];
  readonly verdicts: readonly {
    readonly interviewer: string;
    readonly stage: string;
    readonly answer: string;
    readonly reason?: string;
  }[];
  /** Each scorecard on its own, beside the panel. */
  readonly scorecards: readonly {
    readonly id: string;
    readonly interviewer: string;
    readonly stage: string;
    readonly result: Result;
  }[];
  /** The mean of the interviewers' own scores where it differs from the panel's score; it decides nothing. */
  readonly meanOfInterviewers: Exact | null;
  /** Disagreements to discuss, greatest share × range first: dimension ids. */
  readonly toDiscuss: readonly string[];
  /** Dimensions with fewer interviewers than the role asks for. */
  readonly gaps: readonly { readonly dimension: string; readonly interviewers: number; readonly wanted: number }[];
  readonly stability: Stability;
}
