import type { Bound } from '../domain/comparison.ts';
import type { Condition } from '../domain/condition.ts';
import { HUNDRED, ZERO } from '../domain/exact.ts';
import type { Outcome, Role, Threshold } from '../domain/role.ts';
import { percentFromScore } from '../domain/way.ts';
import { holdAtSomeCorner } from './corners.ts';
import { between, isEmpty, narrowed, opposite } from './interval.ts';
import { limitsOf } from './limits.ts';
import { type Literal, together, waysTo } from './literals.ts';

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

/** Whether the outcome's own threshold (or, of `otherwise`, that none is reached) is never what decides. */
export function isNeverReached(role: Role, outcome: Outcome): boolean {
  const before = decidingBefore(role, role.decision.rules.length);
  const { outcomes, otherwise } = role.decision;
  const better = boundsOf(role, outcomes.slice(0, outcomes.indexOf(outcome)));
  const own = boundsOf(role, [outcome]);
  const never = (reached: readonly Bound[], missed: readonly Bound[]) =>
    before.length === 0 && hasEveryScore(role)
      ? leaveNoScore(reached, missed)
      : areImpossible(role, reached.map(asCondition), [...before, ...missed.map(asCondition)]);
  return (own.length === 0 || never(own, better)) && (otherwise !== outcome.id || never([], boundsOf(role, outcomes)));
}

/** Whether scores from the lowest to the highest can be had: by the worst and the best ratings of all dimensions. */
function hasEveryScore({ decision, dimensions }: Role): boolean {
  return decision.score === 'mean' && dimensions.some(({ bonus, share }) => !bonus && share.compare(ZERO) > 0);
}

/** Where thresholds alone decide, they need no ratings to be compared. */
function leaveNoScore(reached: readonly Bound[], missed: readonly Bound[]): boolean {
  return isEmpty([...reached, ...missed.map(opposite)].reduce(narrowed, between(ZERO, HUNDRED)));
}

function decidingBefore(role: Role, rule: number): readonly Condition[] {
  return role.decision.rules.slice(0, rule).flatMap(({ when, effect }) => (effect.kind === 'then' ? [when] : []));
}

/** What the score must reach for these outcomes, in per cent of the way; nothing for those without a threshold. */
function boundsOf(role: Role, outcomes: readonly Outcome[]): readonly Bound[] {
  return outcomes.flatMap(({ threshold }) => (threshold ? [boundOf(role, threshold)] : []));
}

function boundOf(role: Role, threshold: Threshold): Bound {
  const { kind, unit, value } = threshold;
  const known = BOUNDS.get(threshold);
  if (known?.role === role) return known.bound;
  const percent = unit === 'percent' ? value : percentFromScore(role, value);
  const bound: Bound = { comparator: kind === 'from' ? 'at_least' : 'above', value: percent };
  BOUNDS.set(threshold, { role, bound });
  return bound;
}

/** Each outcome is compared with all better ones. */
const BOUNDS = new WeakMap<Threshold, { readonly role: Role; readonly bound: Bound }>();

function asCondition({ comparator, value }: Bound): Condition {
  return { kind: 'percent', within: undefined, is: [{ comparator, value: { kind: 'number', value } }] };
}

/** Whether it is certain that these never all match while none of those does. */
function areImpossible(role: Role, matching: readonly Condition[], failing: readonly Condition[]): boolean {
  const ways = together([
    ...matching.map((condition) => waysTo(condition, true)),
    ...failing.map((condition) => waysTo(condition, false)),
  ]);
  return ways?.every((term) => isImpossibleTerm(role, term, ways.length)) ?? false;
}

function isImpossibleTerm(role: Role, term: Parameters<typeof limitsOf>[1], alternatives: number): boolean {
  const limits = limitsOf(role, term);
  if (limits.areImpossible) return true;
  return !term.every(isOneRating) && !holdAtSomeCorner(role, term, limits, alternatives);
}

/** What is asked of single combined ratings, each by itself, holds wherever their limits leave something. */
function isOneRating({ leaf, negated, matches }: Literal): boolean {
  return leaf.kind === 'rating' && leaf.of.kind === 'dimension' && leaf.by === 'panel' && matches && !negated;
}
