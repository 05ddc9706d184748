import type { Bound } from '../domain/comparison.ts';
import type { Condition } from '../domain/condition.ts';
import { type Exact, HUNDRED, ONE, ZERO } from '../domain/exact.ts';
import type { Outcome, Role, Threshold } from '../domain/role.ts';
import { scaleMax, scaleMin } from '../domain/scale.ts';
import { percentFromScore } from '../domain/way.ts';
import { holdAtSomeCorner } from './corners.ts';
import { between, type Interval, isEmpty, narrowed, opposite } from './interval.ts';
import { limitsOf } from './limits.ts';
import { type Literal, together, waysTo } from './literals.ts';
import { canHoldAt } from './rated-alike.ts';

/**
 * Whether no ratings can ever make the condition match, in any stage, for one interviewer or a panel, whichever
 * dimensions are left out. False where that cannot be proved: what this says is never wrong, but not everything that
 * is impossible is seen.
 */
export function isImpossible(role: Role, condition: Condition): boolean {
  const known = IMPOSSIBLE.get(role) ?? new Map<Condition, boolean>();
  IMPOSSIBLE.set(role, known);
  const answer = known.get(condition) ?? areImpossible(role, [condition], []);
  known.set(condition, answer);
  return answer;
}

/** Several rules of lint ask the same of a role. */
const IMPOSSIBLE = new WeakMap<Role, Map<Condition, boolean>>();

/** Whether the rule can only match where an earlier `then` rule does, which decides then. */
export function isAlwaysTooLate(role: Role, rule: number): boolean {
  const { rules } = role.decision;
  const own = rules[rule];
  return own?.effect.kind === 'then' && areImpossible(role, [own.when], decidingBefore(role, rule));
}

/** Whether the condition matches wherever anything is decided at all: wherever there is a score. */
export function isAlwaysMatching(role: Role, condition: Condition): boolean {
  return areImpossible(role, [HAS_SCORE], [condition]);
}

/**
 * Whether the outcome's own threshold (or, of `otherwise`, that none is reached) is never what decides, or never while
 * none of `unless` matches.
 */
export function isNeverReached(role: Role, outcome: Outcome, unless: readonly Condition[] = []): boolean {
  const before = [...decidingBefore(role, role.decision.rules.length), ...unless];
  const { outcomes, otherwise } = role.decision;
  // Where thresholds alone decide, they need no ratings to be compared, and mostly no arithmetic.
  const areAlone = before.length === 0 && hasEveryScore(role);
  const unit = areAlone && outcomes.every(({ threshold }) => threshold?.unit !== 'percent') ? 'score' : 'percent';
  const better = boundsOf(role, outcomes.slice(0, outcomes.indexOf(outcome)), unit);
  const own = boundsOf(role, [outcome], unit);
  const never = (reached: readonly Bound[], missed: readonly Bound[]): boolean => {
    const left = [...reached, ...missed.map(opposite)].reduce(narrowed, allScores(role, unit));
    if (areAlone) return isEmpty(left);
    return areImpossible(role, reached.map(asCondition), [...before, ...missed.map(asCondition)], middleOf(left));
  };
  return (
    (own.length === 0 || never(own, better)) && (otherwise !== outcome.id || never([], boundsOf(role, outcomes, unit)))
  );
}

/** Whether scores from the lowest to the highest can be had: by the worst and the best ratings of all dimensions. */
function hasEveryScore({ decision, dimensions }: Role): boolean {
  return decision.score === 'mean' && dimensions.some(({ bonus, share }) => !bonus && share.n > 0n);
}

/** The conditions of the `then` rules that stand above a rule. */
export function decidingBefore(role: Role, rule: number): readonly Condition[] {
  return role.decision.rules.slice(0, rule).flatMap(({ when, effect }) => (effect.kind === 'then' ? [when] : []));
}

function allScores({ scale }: Role, unit: Threshold['unit']): Interval {
  return unit === 'percent' ? between(ZERO, HUNDRED) : between(scaleMin(scale), scaleMax(scale));
}

/** Of percents of the way, as a level of rated-alike.ts. */
function middleOf({ low, high }: Interval): Exact {
  return (low?.value ?? ZERO).add(high?.value ?? HUNDRED).div(200);
}

/** That the outcome's threshold is reached; nothing for one without. */
export function reaching(role: Role, outcome: Outcome): readonly Condition[] {
  return boundsOf(role, [outcome], 'percent').map(asCondition);
}

/** What the score must reach for these outcomes; nothing for those without a threshold. */
function boundsOf(role: Role, outcomes: readonly Outcome[], unit: Threshold['unit']): readonly Bound[] {
  return outcomes.flatMap(({ threshold }) => {
    if (!threshold) return [];
    const value = threshold.unit === unit ? threshold.value : percentOf(role, threshold);
    return [{ comparator: threshold.kind === 'from' ? 'at_least' : 'above', value }];
  });
}

function percentOf(role: Role, threshold: Threshold): Exact {
  const known = PERCENTS.get(threshold);
  if (known?.role === role) return known.percent;
  const percent = percentFromScore(role, threshold.value);
  PERCENTS.set(threshold, { role, percent });
  return percent;
}

/** Each outcome is compared with all better ones. */
const PERCENTS = new WeakMap<Threshold, { readonly role: Role; readonly percent: Exact }>();

const HAS_SCORE = asCondition({ comparator: 'at_least', value: ZERO });

function asCondition({ comparator, value }: Bound): Condition {
  return { kind: 'percent', within: undefined, is: [{ comparator, value: { kind: 'number', value } }] };
}

/**
 * Whether it is certain that these never all match while none of those does.
 * @param levels where they may do, besides the ends of the scales: see rated-alike.ts
 */
export function areImpossible(
  role: Role,
  matching: readonly Condition[],
  failing: readonly Condition[],
  ...levels: readonly Exact[]
): boolean {
  if (matching.length + failing.length > MOST_COMPARED) return false;
  if ([ZERO, ONE, ...levels].some((level) => canHoldAt(level, role, matching, failing))) return false;
  const ways = together([
    ...matching.map((condition) => waysTo(condition, true)),
    ...failing.map((condition) => waysTo(condition, false)),
  ]);
  return ways?.every((term) => isImpossibleTerm(role, term, ways.length)) ?? false;
}

/** How many conditions are looked at together. People write a dozen rules; to compare thousands would take minutes. */
export const MOST_COMPARED = 100;

function isImpossibleTerm(role: Role, term: Parameters<typeof limitsOf>[1], alternatives: number): boolean {
  const limits = limitsOf(role, term);
  if (limits.areImpossible) return true;
  return !term.every(isOneRating) && !holdAtSomeCorner(role, term, limits, alternatives);
}

/** What is asked of single combined ratings, each by itself, holds wherever their limits leave something. */
function isOneRating({ leaf, negated, matches }: Literal): boolean {
  return leaf.kind === 'rating' && leaf.of.kind === 'dimension' && leaf.by === 'panel' && matches && !negated;
}
