import { isFailed } from './answer-conditions.ts';
import type { Judgement } from './judge.ts';
import { mustHaveState } from './must-have.ts';
import type { Picture } from './picture.ts';
import { bestWithoutHire, outcomeIndex, withoutHire } from './program.ts';
import type { Cap } from './result.ts';
import { isCertain } from './truths.ts';

/**
 * Everything in hand that holds the outcome down, each by itself: rules first, then must-haves, red flags, checks.
 * `decided` is the index of what was decided before them; undefined when nothing was.
 */
export function capsInHand(picture: Picture, judgement: Judgement, decided: number | undefined): readonly Cap[] {
  const { decision } = picture.role;
  const at = (index: number, lowered: boolean) => ({
    outcome: decision.outcomes[index]?.id ?? decision.otherwise,
    lowered,
  });
  const bars = decided !== undefined && decision.outcomes[decided]?.countsAs === 'hire';
  const barred = at(bars ? withoutHire(decision, decided) : bestWithoutHire(decision), bars);
  const rules = decision.rules.flatMap(({ effect }, rule): readonly Cap[] => {
    const truths = judgement.rules[rule];
    const caps = effect.kind === 'at-best' && truths && isCertain(truths);
    if (!caps) return [];
    const index = outcomeIndex(decision, effect.outcome);
    return [{ kind: 'rule', rule, ...at(index, decided !== undefined && index > decided) }];
  });
  const mustHaves = picture.dimensions
    .filter((seen) => mustHaveState(seen) === 'missed')
    .map(({ dimension }): Cap => ({ kind: 'must-have', dimension: dimension.id, ...barred }));
  const redFlags = picture.redFlags
    .filter(({ severity }) => severity === 'reject')
    .map(({ id }): Cap => ({ kind: 'red-flag', id, ...barred }));
  const checks = picture.checks.filter(isFailed).map(({ check: { id } }): Cap => ({ kind: 'check', id, ...barred }));
  return [...rules, ...mustHaves, ...redFlags, ...checks];
}
