/**
 * Conditions of decision rules, as data. Values are already resolved to exact numbers; a value given as a label, a
 * percent or `must_have` stays relative to each dimension's own scale and is resolved when it is compared.
 */
import type { Exact } from './exact.ts';
import type { Severity } from './role.ts';

export type Comparator = 'at_least' | 'above' | 'at_most' | 'below' | 'equals';

export type Value =
  /** A rating in the units of the scale it is compared on (or points, persons, … where there is no scale). */
  | { readonly kind: 'number'; readonly value: Exact }
  /** Per cent of the way from worst to best, or a share where shares are compared; 50% is 50. */
  | { readonly kind: 'percent'; readonly value: Exact }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'must-have' };

/** One or two comparators; all hold together. Never empty, never contradictory (the decoder sees to both). */
export type Comparison = readonly { readonly comparator: Comparator; readonly value: Value }[];

/** Ids of dimensions, groups or stages, already expanded to dimension ids in the role's order; undefined: all. */
export type Narrowing = readonly string[] | undefined;

/** Whose ratings a condition looks at: the panel's combined value (default) or every single rating, in each stage. */
export type By = 'panel' | 'interviewer';

export type Condition =
  | { readonly kind: 'score' | 'percent' | 'sum'; readonly within: Narrowing; readonly is: Comparison }
  | { readonly kind: 'coverage' | 'interviewers' | 'disagreements'; readonly is: Comparison }
  | {
      readonly kind: 'rating';
      readonly of: { readonly kind: 'dimension' | 'group'; readonly id: string };
      readonly by: By;
      readonly is: Comparison;
    }
  | { readonly kind: 'every'; readonly within: Narrowing; readonly by: By; readonly is: Comparison }
  | {
      readonly kind: 'count';
      readonly within: Narrowing;
      readonly by: By;
      readonly where: Comparison;
      readonly is: Comparison;
    }
  | { readonly kind: 'verdicts'; readonly where: Comparison; readonly is: Comparison }
  | { readonly kind: 'red-flags'; readonly severity?: Severity; readonly id?: string; readonly is: Comparison }
  | { readonly kind: 'must-haves'; readonly state: 'missed' | 'open' | 'met' }
  | { readonly kind: 'check'; readonly of: string; readonly equals: 'yes' | 'no' }
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };
