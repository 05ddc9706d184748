import { expect, it } from 'vitest';
import { aggregatePanel } from '../../../src/domain/aggregate-panel.ts';
import { exactText } from '../../../src/domain/exact.ts';
import { percentText, shownScore } from '../../../src/domain/shown.ts';
import { buildRole, caps, card, is } from '../../build-role.ts';

it('the example of docs/scoring.md comes out as it is worked there by hand', () => {
  const role = buildRole({
    dimensions: [
      { id: 'diagnosis', weight: '50%' },
      { id: 'empathy', weight: '30%' },
      { id: 'writing', weight: '20%' },
    ],
    outcomes: [{ id: 'hire', from: 3.5 }, { id: 'discuss', from: 3 }, { id: 'no-hire' }],
    rules: [
      caps('discuss', {
        kind: 'count',
        within: undefined,
        by: 'panel',
        where: is({ below: 2 }),
        is: is({ at_least: 1 }),
      }),
    ],
  });
  const panel = aggregatePanel(role, [
    card({ interviewer: 'ana', ratings: { diagnosis: 4, empathy: 2, writing: 'not-asked' } }),
    card({ interviewer: 'ben', ratings: { diagnosis: 5, empathy: 4 } }),
  ]);
  const { score, percent, coverage } = panel.figures;
  expect([score, percent, coverage].map((it) => it && exactText(it))).toEqual(['3.9375', '73.4375', '80']);
  expect([score && shownScore(score), percent && percentText(percent)]).toEqual(['3.94', '73.4%']);
  expect(panel.decision).toMatchObject({
    outcome: 'hire',
    possible: ['hire', 'discuss'],
    provisional: true,
    countsAs: 'undecided',
    assessNext: ['writing'],
  });
  expect(panel.toDiscuss).toEqual(['empathy']);
});
