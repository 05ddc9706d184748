/** What rules that cap (`at_best`) do to the outcomes, as far as it can be proved: what this says is never wrong. */
import type { Condition } from '../domain/condition.ts';
import { bestWithoutHire, outcomeIndex } from '../domain/program.ts';
import type { Outcome, Role, Rule } from '../domain/role.ts';
import { percentFromScore } from '../domain/way.ts';
import { APART_FROM_RATINGS } from './direction.ts';
import { canMatchWithOneLow } from './one-low.ts';
import { areImpossible, decidingBefore, isAlwaysMatching, isNeverReached, MOST_COMPARED, reaching } from './reach.ts';

/** Whether the outcome is reached by no score, because where one would reach it a rule holds the outcome below it. */
export function isAlwaysHeldBelow(role: Role, outcome: Outcome): boolean {
  const below = capsBelow(role, outcome.id);
  return below.length > 0 && isNeverReached(role, outcome, below);
}

/** Whether, where this rule would give its outcome, another always holds the outcome below it. */
export function isAlwaysOutdone(role: Role, rule: Rule, index: number): boolean {
  const below = capsBelow(role, rule.effect.outcome);
  const before = rule.effect.kind === 'then' ? decidingBefore(role, index) : [];
  return below.length > 0 && areImpossible(role, [rule.when], [...before, ...below]);
}

/** Whether every outcome ever given is below this one, because some rule always holds it there. */
export function isNothingLeftAt(role: Role, outcome: string): boolean {
  const below = capsBelow(role, outcome);
  return below.length > 0 && isAlwaysMatching(role, { kind: 'any', conditions: below });
}

/** What keeps a cap from ever lowering an outcome: a rule that caps as low, or that nothing better is decided there. */
export type WhyIdle = 'capped' | 'barred' | 'decided';

/** Undefined where the cap may lower an outcome. Of two caps that do the same, the second is idle. */
export function whyIdle(role: Role, index: number): WhyIdle | undefined {
  const rule = role.decision.rules[index];
  if (rule?.effect.kind !== 'at-best' || role.decision.rules.length > MOST_COMPARED) return undefined;
  const others = asLow(role, index);
  if (canLowerAtAGlance(role, rule, others)) return undefined;
  const { bestBarred, bars } = barsOf(role);
  const isLowerThanBar = outcomeIndex(role.decision, rule.effect.outcome) > bestBarred;
  if (!isLowerThanBar && bringsBar(role, rule.when)) return 'barred';
  const holding = isLowerThanBar ? others : [...others, ...bars];
  if (
    !betterWays(role, rule).every((way) =>
      areImpossible(role, [rule.when, ...way.matching], [...holding, ...way.failing]),
    )
  )
    return undefined;
  if (others.length > 0 && areImpossible(role, [rule.when], others)) return 'capped';
  return holding.length > others.length && areImpossible(role, [rule.when], holding) ? 'barred' : 'decided';
}

/** Most caps are about one rating that is too low; those need no proof. */
function canLowerAtAGlance(role: Role, { when, effect }: Rule, others: readonly Condition[]): boolean {
  const { rules, outcomes } = role.decision;
  const better = outcomes.slice(0, outcomeIndex(role.decision, effect.outcome));
  const lowest = better.findLast(({ threshold }) => threshold)?.threshold;
  if (!lowest || rules.some((rule) => rule.effect.kind === 'then')) return false;
  const percent = lowest.unit === 'percent' ? lowest.value : percentFromScore(role, lowest.value);
  return others.every(({ kind }) => APART_FROM_RATINGS.has(kind)) && canMatchWithOneLow(role, when, percent.valueOf());
}

/** When rules hold the outcome below this one. */
function capsBelow({ decision }: Role, outcome: string): readonly Condition[] {
  const own = outcomeIndex(decision, outcome);
  return decision.rules.flatMap(({ when, effect }) =>
    effect.kind === 'at-best' && outcomeIndex(decision, effect.outcome) > own ? [when] : [],
  );
}

/** When other rules hold the outcome at least as low; of those that name the same outcome, the ones before it. */
function asLow(role: Role, index: number): readonly Condition[] {
  const { rules } = role.decision;
  const outcome = rules[index]?.effect.outcome ?? '';
  const same = rules
    .slice(0, index)
    .flatMap(({ when, effect }) => (effect.kind === 'at-best' && effect.outcome === outcome ? [when] : []));
  return [...capsBelow(role, outcome), ...same];
}

interface Way {
  readonly matching: readonly Condition[];
  readonly failing: readonly Condition[];
}

/** The ways in which something better than what the cap allows is decided. */
function betterWays(role: Role, { effect: { outcome } }: Rule): readonly Way[] {
  const { rules, outcomes, otherwise } = role.decision;
  const cap = outcomeIndex(role.decision, outcome);
  const before = decidingBefore(role, rules.length);
  const isBetter = (id: string): boolean => outcomeIndex(role.decision, id) < cap;
  const byScore = outcomes.slice(0, cap).flatMap((better, index): readonly Way[] => {
    const matching = reaching(role, better);
    const failing = [...before, ...outcomes.slice(0, index).flatMap((other) => reaching(role, other))];
    return matching.length > 0 ? [{ matching, failing }] : [];
  });
  const byRule = rules.flatMap(({ when, effect }, index): readonly Way[] =>
    effect.kind === 'then' && isBetter(effect.outcome)
      ? [{ matching: [when], failing: decidingBefore(role, index) }]
      : [],
  );
  const rest = { matching: [], failing: [...before, ...outcomes.flatMap((other) => reaching(role, other))] };
  return [...byScore, ...byRule, ...(isBetter(otherwise) ? [rest] : [])];
}

/** What bars every hire without a rule, as far as ratings tell it, and the outcome that is left. */
function barsOf({ decision, dimensions }: Role): { readonly bestBarred: number; readonly bars: readonly Condition[] } {
  const bars = dimensions.flatMap(({ id, mustHave }): readonly Condition[] => {
    if (mustHave?.by !== 'panel') return [];
    const is = [{ comparator: 'below', value: { kind: 'number', value: mustHave.atLeast } }] as const;
    return [{ kind: 'rating', of: { kind: 'dimension', id }, by: 'panel', is }];
  });
  return { bestBarred: bestWithoutHire(decision), bars };
}

/** Whether the condition says what bars every hire by itself: a missed must-have or a check that is not what it must be. */
function bringsBar(role: Role, condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.some((part) => bringsBar(role, part));
    case 'any':
      return condition.conditions.every((part) => bringsBar(role, part));
    case 'must-haves':
      return condition.state === 'missed';
    case 'check': {
      const mustBe = role.checks.find(({ id }) => id === condition.of)?.mustBe;
      return mustBe !== undefined && mustBe !== condition.equals;
    }
    default:
      return false;
  }
}
