/** What lint claims can never happen does not happen, for any scorecard or panel of random roles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../src/domain/aggregate-panel.ts';
import type { DecisionResult } from '../../src/domain/result.ts';
import { scoreScorecard } from '../../src/domain/score-scorecard.ts';
import { isImpossible } from '../../src/lint/reach.ts';
import { outcomeNeverGiven } from '../../src/lint/rules/outcome-never-given.ts';
import { readDocument } from '../../src/source/document.ts';
import { cardsFor, roles } from './arbitrary-role.ts';

const read = readDocument('{}', 'role.yaml');
const cases = roles.chain((role) => cardsFor(role).map((cards) => ({ role, cards })));

describe('proofs of lint', () => {
  it('hold against the engine', () => {
    fc.assert(
      fc.property(cases, ({ role, cards }) => {
        if (!read.ok || cards.length === 0) return;
        const impossible = role.decision.rules.map(({ when }) => isImpossible(role, when));
        const never = outcomeNeverGiven.check({ role, document: read.value }).map(({ path }) => {
          const outcome = role.decision.outcomes[Number(path[2])];
          return outcome?.id;
        });
        const decisions: DecisionResult[] = [
          aggregatePanel(role, cards).decision,
          ...cards.map((card) => scoreScorecard(role, card).decision),
        ];
        for (const { outcome, possible, possibleIsExact, rules } of decisions) {
          rules.forEach(({ matches, settled }, index) => {
            if (impossible[index]) expect([matches, settled]).toEqual([false, 'false']);
          });
          expect(never).not.toContain(outcome);
          if (possibleIsExact) expect(possible.filter((id) => never.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
