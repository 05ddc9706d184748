import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../src/domain/aggregate-panel.ts';
import type { Exact } from '../../src/domain/exact.ts';
import type { Result } from '../../src/domain/result.ts';
import { scoreScorecard } from '../../src/domain/score-scorecard.ts';
import { cardsFor, roles } from './arbitrary-role.ts';
import { type Answer, consult } from './oracle.ts';

const roleAndCards = roles.chain((role) => cardsFor(role).map((cards) => ({ role, cards })));

function fraction(value: Exact | null): string | null {
  return value && `${value.s * value.n}/${value.d}`;
}

function answered({ figures, decision }: Result): Omit<Answer, 'completions'> & { exact: boolean } {
  return {
    score: fraction(figures.score),
    percent: fraction(figures.percent),
    coverage: fraction(figures.coverage) ?? '',
    outcome: decision.outcome,
    possible: decision.possible,
    countsAs: decision.countsAs,
    settled: decision.rules.map(({ settled }) => settled),
    exact: decision.possibleIsExact,
  };
}

describe('the engine agrees with an independent oracle', () => {
  it('about scorecards', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards: [card] }) => {
        if (!card) return;
        const { completions: _, ...expected } = consult(role, card.stage, [card]);
        expect(answered(scoreScorecard(role, card))).toEqual({ ...expected, exact: true });
      }),
      { numRuns: 500 },
    );
  });

  it('about panels', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards }) => {
        const { completions: _, ...expected } = consult(role, null, cards);
        expect(answered(aggregatePanel(role, cards))).toEqual({ ...expected, exact: true });
      }),
      { numRuns: 300 },
    );
  });
});
