import type { Condition } from '../domain/condition.ts';
import type { Outcome, Role, Threshold } from '../domain/role.ts';
import { holdAtSomeCorner } from './corners.ts';
import { limitsOf } from './limits.ts';
import { together, waysTo } from './literals.ts';

/**
 * Whether no ratings can ever make the condition match, in any stage, for one interviewer or a panel, whichever
 * dimensions are left out. False where that cannot be proved: what this says is never wrong, but not everything that
 * is impossible is seen.
 */
export function isImpossible(role: Role, condition: Condition): boolean {
  return areImpossible(role, [condition], []);
}

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
  const better = outcomes.slice(0, outcomes.indexOf(outcome)).flatMap(reached);
  const isReached = reached(outcome);
  const asThreshold = isReached.length === 0 || areImpossible(role, isReached, [...before, ...better]);
  return (
    asThreshold && (otherwise !== outcome.id || areImpossible(role, [], [...before, ...outcomes.flatMap(reached)]))
  );
}

function decidingBefore(role: Role, rule: number): readonly Condition[] {
  return role.decision.rules.slice(0, rule).flatMap(({ when, effect }) => (effect.kind === 'then' ? [when] : []));
}

/** That the score reaches an outcome's threshold, as a condition; none where it has none. */
function reached({ threshold }: Outcome): readonly Condition[] {
  return threshold ? [reaches(threshold)] : [];
}

function reaches({ kind, unit, value }: Threshold): Condition {
  const comparator = kind === 'from' ? 'at_least' : 'above';
  const is = [{ comparator, value: { kind: 'number', value } }] as const;
  return { kind: unit === 'percent' ? 'percent' : 'score', within: undefined, is };
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
  return limits.areImpossible || !holdAtSomeCorner(role, term, limits, alternatives);
}
