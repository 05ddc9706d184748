import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact.ts';
import { scoreScorecard } from '../../../src/domain/score-scorecard.ts';
import { buildRole, card, inOrder, type RoleBrief } from '../../build-role.ts';

type Rating = Parameters<typeof inOrder>[1][number];

/** Dimensions a, b, c … with these weights. */
function weighted(weights: readonly (number | string | undefined)[], rest: Partial<RoleBrief> = {}) {
  return buildRole({
    dimensions: weights.map((weight, index) => ({
      id: String.fromCharCode(97 + index),
      ...(weight === undefined ? {} : { weight }),
    })),
    ...rest,
  });
}

function figures(role: ReturnType<typeof buildRole>, ratings: readonly Rating[], stage = 'interview') {
  const { score, percent, coverage } = scoreScorecard(
    role,
    card({ ratings: inOrder(role, ratings) ?? {}, stage }),
  ).figures;
  return [score && exactText(score), percent && exactText(percent), exactText(coverage)];
}

describe('the score of a scorecard', () => {
  it.each([
    // The table of cases; by hand: Σ weight × rating ÷ Σ weight, and (score − 1) ÷ 4.
    [['20%', '20%', '20%', '15%', '15%', '10%'], [4, 3, 5, 2, 4, 3], '3.6', '65'],
    [['20%', '20%', '15%', '15%', '15%', '10%', '5%'], [5, 4, 4, 3, 3, 2, 1], '3.55', '63.75'],
    [['20%', '15%', '15%', '15%', '10%', '15%', '5%', '5%'], [3, 3, 3, 3, 3, 3, 3, 3], '3', '50'],
    [[undefined, undefined, undefined], [4, 4, 3], '11/3', '200/3'],
    [[1, 1, 1], [1, 1, 1], '1', '0'],
    [[3, 2, 1], [5, 5, 5], '5', '100'],
  ] as const)('weights %j, ratings %j: %s, %s %%', (weights, ratings, score, percent) => {
    expect(figures(weighted(weights), ratings)).toEqual([score, percent, '100']);
  });

  it('leaves what was not asked out of the sum and out of the divisor', () => {
    // (20·4 + 15·3 + 20·5 + 10·4) ÷ 65 = 265 ÷ 65; the weight rated is 65 of 100.
    const role = weighted(['20%', '20%', '15%', '20%', '15%', '10%']);
    expect(figures(role, [4, 'not-asked', 3, 5, 'not-asked', 4])).toEqual(['53/13', '1000/13', '65']);
  });

  it('is exact with half points and decimal weights', () => {
    const role = weighted([0.1, 0.2, 0.7], { scale: [1, 5, 0.5] });
    expect(figures(role, [4, 3, 3.5])).toEqual(['3.45', '61.25', '100']);
  });

  it('puts a candidate exactly on the bar on the bar', () => {
    const role = weighted([1, 1, 1], {
      scale: [1, 5, 0.5],
      outcomes: [{ id: 'hire', from: 3.5 }, { id: 'no-hire' }],
    });
    const result = scoreScorecard(role, card({ ratings: { a: 3.5, b: 3.5, c: 3.5 } }));
    expect(result.decision.outcome).toBe('hire');
  });

  it('does not lose a bar to binary fractions: 0.1 + 0.2 is 0.3', () => {
    const role = weighted([1, 1], {
      scale: [0, 1, 0.05],
      outcomes: [{ id: 'hire', from: 0.15 }, { id: 'no-hire' }],
    });
    expect(scoreScorecard(role, card({ ratings: { a: 0.1, b: 0.2 } })).decision.outcome).toBe('hire');
  });

  it('takes not applicable out of the coverage, and keeps not asked in it', () => {
    const role = weighted(['50%', '30%', '20%']);
    expect(figures(role, [4, 'not-applicable', 2])).toEqual(['24/7', '425/7', '100']);
    expect(figures(role, [4, 'insufficient-evidence', 2])[2]).toBe('70');
    expect(figures(role, [4, null, 'conflict'])[2]).toBe('50');
  });

  it('has no score where nothing was rated', () => {
    expect(figures(weighted([1, 1]), ['not-asked', null])).toEqual([null, null, '0']);
    expect(figures(weighted([1, 1]), ['not-applicable', 'not-applicable'])).toEqual([null, null, '0']);
  });

  it('is over the dimensions of the stage only', () => {
    const role = weighted(['60%', '30%', '10%'], { stages: { first: ['a', 'c'], second: ['b'] } });
    // (60·5 + 10·1) ÷ 70 = 31/7. The 3 on b is nobody's business in this stage.
    expect(figures(role, [5, 3, 1], 'first')).toEqual(['31/7', '600/7', '100']);
  });

  it('refuses a stage that the role does not have', () => {
    expect(() => scoreScorecard(weighted([1, 1]), card({ stage: 'nowhere' }))).toThrow(RangeError);
  });
});

describe('scales of different lengths', () => {
  it('meet only as positions between worst and best', () => {
    const role = buildRole({
      dimensions: ['a', { id: 'b', scale: [0, 10] }, { id: 'c', scale: { words: ['No', 'Yes'] } }],
    });
    // Positions 3/4, 5/10 and 1: mean 3/4, which is 4 on 1–5. Averaging 4, 5 and 2 as they stand would give 11/3.
    expect(figures(role, [4, 5, 2])).toEqual(['4', '75', '100']);
  });

  it('takes a list of numbers by its values, not by its places', () => {
    const role = buildRole({ scale: { list: [0, 3, 6, 8, 10] }, dimensions: ['a', 'b'] });
    expect(figures(role, [8, 3])).toEqual(['5.5', '55', '100']);
  });

  it('counts words from 1, worst first', () => {
    const role = buildRole({ scale: { words: ['No', 'Mixed', 'Yes'] }, dimensions: ['a', 'b'] });
    expect(figures(role, [3, 2])).toEqual(['2.5', '75', '100']);
  });
});

describe('groups', () => {
  const role = buildRole({
    dimensions: [
      { id: 'a', weight: '70%' },
      { id: 'team', weight: '30%', dimensions: ['b', { id: 'c' }] },
    ],
  });

  it('share their weight out to their dimensions', () => {
    // 0.7·3 + 0.15·5 + 0.15·1 = 3
    expect(figures(role, [3, 5, 1])).toEqual(['3', '50', '100']);
    expect(figures(role, [3, 5, null])[2]).toBe('85');
  });

  it('without a weight weigh the sum of their dimensions', () => {
    const sum = buildRole({
      dimensions: [
        { id: 'a', weight: 1 },
        {
          id: 'team',
          dimensions: [
            { id: 'b', weight: 1 },
            { id: 'c', weight: 2 },
          ],
        },
      ],
    });
    // (1 + 2 + 2·5) ÷ 4
    expect(figures(sum, [1, 2, 5])).toEqual(['3.25', '56.25', '100']);
  });
});

describe('bonus dimensions', () => {
  const role = buildRole({ dimensions: ['a', 'b', { id: 'extra', bonus: 5 }] });

  it('raise by at most what they say', () => {
    expect(figures(role, [3, 3, 1])).toEqual(['3', '50', '100']);
    expect(figures(role, [3, 3, 3])).toEqual(['3.1', '52.5', '100']);
    expect(figures(role, [3, 3, 5])).toEqual(['3.2', '55', '100']);
  });

  it('never raise beyond the scale', () => {
    expect(figures(role, [5, 5, 5])).toEqual(['5', '100', '100']);
  });

  it('never take a score above a bar at the very top, now or in a completion', () => {
    const top = buildRole({
      dimensions: ['a', { id: 'extra', bonus: 5 }, { id: 'more', bonus: 5 }],
      outcomes: [{ id: 'strong-hire', above: '100%' }, { id: 'hire', from: '100%' }, { id: 'no-hire' }],
    });
    const decision = scoreScorecard(top, card({ ratings: { a: 5, extra: 5 } })).decision;
    expect(decision).toMatchObject({ outcome: 'hire', possible: ['hire'] });
  });

  it('are no part of coverage, and not assessed lowers nothing', () => {
    expect(figures(role, [3, 3, null])).toEqual(['3', '50', '100']);
  });

  it('are no score by themselves', () => {
    expect(figures(role, [null, null, 5])).toEqual([null, null, '0']);
  });
});

describe('score: sum', () => {
  it('adds ratings up, times relative weights', () => {
    expect(figures(weighted([undefined, undefined], { score: 'sum' }), [4, 3])[0]).toBe('7');
    expect(figures(weighted([2, 0.5], { score: 'sum' }), [4, 3])[0]).toBe('9.5');
    expect(figures(weighted(['80%', '20%'], { score: 'sum' }), [4, 3])[0]).toBe('7');
  });

  it('multiplies a relative weight of a group in', () => {
    const role = buildRole({
      score: 'sum',
      dimensions: [
        { id: 'a', weight: 1 },
        {
          id: 'g',
          weight: 3,
          dimensions: [
            { id: 'b', weight: 2 },
            { id: 'c', weight: 1 },
          ],
        },
      ],
    });
    // 1·4 + 6·2 + 3·5
    expect(figures(role, [4, 2, 5])[0]).toBe('31');
  });

  it('does not multiply a percent weight of a group in', () => {
    const role = buildRole({
      score: 'sum',
      dimensions: [
        { id: 'g', weight: '50%', dimensions: ['a', 'b'] },
        { id: 'h', weight: '50%', dimensions: ['c'] },
      ],
    });
    expect(figures(role, [4, 2, 5])[0]).toBe('11');
  });

  it('percent is of the way from all-worst to all-best points, whatever the scales', () => {
    // 1–5 and 0–20: points from 1 to 25. 3 + 15 = 18 is 17 ÷ 24 of the way.
    const role = buildRole({ score: 'sum', dimensions: ['a', { id: 'b', scale: [0, 20] }] });
    expect(figures(role, [3, 15])).toEqual(['18', '425/6', '100']);
  });

  it('scales up to the whole what was not rated: a missing rating is never zero', () => {
    const role = weighted(Array(8).fill(undefined), { score: 'sum' });
    expect(figures(role, [3, 3, 3, 3, null, null, null, null])[0]).toBe('24');
    expect(figures(role, [3, 3, 3, 3, 3, 3, 3, 'not-applicable'])[0]).toBe('24');
  });

  it('holds a stage against the points of the whole role', () => {
    const role = weighted([undefined, undefined, undefined], { score: 'sum', stages: { one: ['a'], two: ['b', 'c'] } });
    expect(figures(role, [4, null, null], 'one')[0]).toBe('12');
  });

  it('a bonus raises by its part of the points between worst and best', () => {
    // Points 2 to 10; 6 is half-way; 10% of 8 points at best.
    const role = buildRole({ score: 'sum', dimensions: ['a', 'b', { id: 'extra', bonus: 10 }] });
    expect(figures(role, [3, 3, 5])).toEqual(['6.8', '60', '100']);
    expect(figures(role, [5, 5, 5])).toEqual(['10', '100', '100']);
  });
});

describe('the parts of a score', () => {
  it('have a share of the role and a share of what was rated', () => {
    const role = weighted(['50%', '30%', '20%']);
    const [a, b, c] = scoreScorecard(role, card({ ratings: { a: 5, c: 3 } })).dimensions;
    expect([a, b, c].map((it) => it?.share.toFraction())).toEqual(['1/2', '3/10', '1/5']);
    expect([a, b, c].map((it) => it?.effectiveShare?.toFraction())).toEqual(['5/7', undefined, '2/7']);
    expect([a, b, c].map((it) => it?.state)).toEqual(['rated', 'missing', 'rated']);
    expect([a, b, c].map((it) => it?.position?.toFraction())).toEqual(['1', undefined, '1/2']);
  });

  it('of a sum weigh by the points they span', () => {
    const role = buildRole({ score: 'sum', dimensions: ['a', { id: 'b', scale: [0, 12] }] });
    const { dimensions } = scoreScorecard(role, card({ ratings: { a: 5, b: 6 } }));
    expect(dimensions.map((it) => it.effectiveShare?.toFraction())).toEqual(['1/4', '3/4']);
  });
});
