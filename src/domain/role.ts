/**
 * A role: one job's rubric, decoded, with every default applied and every reference resolved. Nothing in the engine
 * has to ask "was this given?" about anything that has a default.
 */
import type { Condition } from './condition.ts';
import type { Exact } from './exact.ts';
import type { Scale } from './scale.ts';

export interface Role {
  readonly id: string;
  readonly title: string;
  readonly version?: string;
  readonly summary?: string;
  readonly source?: { readonly title?: string; readonly url?: string; readonly note?: string };
  /** The scale in which the score is shown, and that of every dimension without its own. */
  readonly scale: Scale;
  /** All dimensions, in the file's order; those of a group stand together. Never empty. */
  readonly dimensions: readonly Dimension[];
  readonly groups: readonly Group[];
  readonly checks: readonly Check[];
  readonly signals: { readonly strong: readonly Signal[]; readonly weak: readonly Signal[] };
  readonly redFlags: readonly RedFlag[];
  readonly exercises: readonly Exercise[];
  /** Never empty: a role without stages has one, with everything, whose id is "interview". */
  readonly stages: readonly Stage[];
  readonly fields: readonly Field[];
  readonly evidence: 'required' | 'extremes' | 'optional';
  readonly panel: PanelSettings;
  /** The labels of the interviewer's own answer, worst first, or none when the role asks for no verdict. */
  readonly verdict: readonly string[];
  readonly decision: Decision;
}

export type WeightKind = 'percent' | 'relative' | 'equal';

export interface Dimension {
  readonly id: string;
  readonly name: string;
  /** The id of the group it stands in. */
  readonly group?: string;
  /**
   * Share of the whole role, 0 < share ≤ 1; the shares of all dimensions that are not bonus add up to exactly 1.
   * A bonus dimension has share 0.
   */
  readonly share: Exact;
  /** As written: 20 for 20%, the number for a relative weight, 1 for equal. */
  readonly weight: Exact;
  readonly weightKind: WeightKind;
  /** Bonus dimensions only: the most it can add, in points of a hundred (5% is 5). */
  readonly bonus?: Exact;
  readonly scale: Scale;
  readonly looksFor?: string;
  /** Best first, as shown. Bands have from < to; a single rating from = to. They do not overlap. */
  readonly anchors: readonly Anchor[];
  readonly mustHave?: MustHave;
  readonly questions: readonly Question[];
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly dimensions: readonly string[];
  /** The sum of its dimensions' shares. */
  readonly share: Exact;
  /** As written, when the group has a weight of its own. */
  readonly weight?: Exact;
  /** How that weight is written; relative when it is not said. */
  readonly weightKind?: 'percent' | 'relative';
}

export interface Anchor {
  readonly from: Exact;
  readonly to: Exact;
  readonly text: string;
}

export interface MustHave {
  /** In the dimension's own scale. */
  readonly atLeast: Exact;
  /** panel: the combined value; interviewer: every single interviewer's rating. */
  readonly by: 'panel' | 'interviewer';
}

export interface Question {
  readonly ask: string;
  readonly kind: 'behavioural' | 'situational' | 'knowledge' | 'open';
  readonly listenFor: readonly string[];
  readonly followUps: readonly string[];
}

export interface Check {
  readonly id: string;
  readonly ask: string;
  /** The opposite answer bars every outcome that counts as hire. */
  readonly mustBe?: 'yes' | 'no';
}

export interface Signal {
  readonly id: string;
  readonly text: string;
}

export type Severity = 'reject' | 'review' | 'note';

export interface RedFlag {
  readonly id: string;
  readonly text: string;
  readonly severity: Severity;
}

export interface Exercise {
  readonly id: string;
  readonly title: string;
  /** Whole minutes; from = to when it is not a range. */
  readonly minutes?: { readonly from: number; readonly to: number };
  readonly form?: 'live' | 'take-home' | 'presentation' | 'written';
  readonly prompt?: string;
  /** Dimension ids, groups expanded. */
  readonly feeds: readonly string[];
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly minutes?: { readonly from: number; readonly to: number };
  /** Dimension ids in the role's order, groups expanded. */
  readonly dimensions: readonly string[];
  readonly checks: readonly string[];
  readonly exercises: readonly string[];
  /** How many interviewers the stage is meant to have. */
  readonly interviewers?: number;
}

export interface Field {
  readonly id: string;
  readonly ask: string;
  readonly required: boolean;
}

export type Combine = 'mean' | 'median' | 'trimmed-mean' | 'lowest';

export interface PanelSettings {
  readonly combine: Combine;
  /** The range of ratings at which a dimension is to be discussed, in its scale's units; undefined: half its span. */
  readonly disagreement?: Exact;
  /** Fewer than this on a dimension is shown as a gap. It changes no number. */
  readonly interviewersPerDimension?: number;
}

export type CountsAs = 'hire' | 'no-hire' | 'undecided';

export interface Outcome {
  readonly id: string;
  readonly label: string;
  readonly countsAs: CountsAs;
  /** The score it starts at. Outcomes without one are given only by rules or by `otherwise`. */
  readonly threshold?: Threshold;
}

export interface Threshold {
  /** from: at or above; above: strictly. */
  readonly kind: 'from' | 'above';
  /** score: in the units of the decision's score (the scale's, or points); percent: 0 to 100 of the way. */
  readonly unit: 'score' | 'percent';
  readonly value: Exact;
}

export interface Decision {
  readonly score: 'mean' | 'sum';
  /** Best first. At least one does not count as hire. */
  readonly outcomes: readonly Outcome[];
  /** The id of the outcome that the rest gets. */
  readonly otherwise: string;
  readonly rules: readonly Rule[];
  /** True when the file has no `decision` block and the built-in one is in force. */
  readonly isDefault: boolean;
}

export interface Rule {
  readonly when: Condition;
  /** then: the outcome it decides; at-best: the best outcome it leaves possible. */
  readonly effect: { readonly kind: 'then' | 'at-best'; readonly outcome: string };
  readonly because?: string;
}
