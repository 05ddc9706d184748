import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../../src/domain/aggregate-panel.ts';
import { exact, exactText } from '../../../src/domain/exact.ts';
import { type Picture, pictureOfRole } from '../../../src/domain/picture.ts';
import type { Stability, Trial } from '../../../src/domain/result.ts';
import { findSmallestTurn, type Meaning, rememberedChanges } from '../../../src/domain/smallest-turn.ts';
import { buildRole, type CardBrief, caps, card, is, type RoleBrief } from '../../build-role.ts';

const INTERVIEWERS = ['ana', 'ben', 'cleo'];

function stability(brief: RoleBrief, ratings: readonly CardBrief['ratings'][]): Stability {
  return aggregatePanel(
    buildRole(brief),
    ratings.map((it, index) => card({ interviewer: INTERVIEWERS[index] ?? '', ratings: it ?? {} })),
  ).stability;
}

const HIRE = [{ id: 'hire', from: 3.5 }, { id: 'no-hire' }] as const;
const PAIR: RoleBrief = { dimensions: ['a', 'b'], outcomes: HIRE };

function tried({ trials }: Stability, kind: Trial['change']['kind']): readonly (readonly [string, string, boolean])[] {
  return trials
    .filter(({ change }) => change.kind === kind)
    .map(({ change, countsAs, turns }) => {
      const { interviewer = '', dimension = '' } = change as { interviewer?: string; dimension?: string };
      return [`${interviewer}${interviewer && dimension ? ' ' : ''}${dimension}`, countsAs, turns] as const;
    });
}

describe('leaving an interviewer out', () => {
  it('is tried for each of two or more', () => {
    const result = stability({ dimensions: ['a'], outcomes: [{ id: 'hire', from: 3 }, { id: 'no-hire' }] }, [
      { a: 5 },
      { a: 1 },
    ]);
    expect(tried(result, 'leave-out-interviewer')).toEqual([
      ['ana', 'no-hire', true],
      ['ben', 'hire', false],
    ]);
    expect(result.verdict).toBe('fragile');
  });

  it('turns the result where it leaves open what only that interviewer rated', () => {
    const result = stability(PAIR, [{ a: 4 }, { b: 4 }]);
    expect(tried(result, 'leave-out-interviewer')).toEqual([
      ['ana', 'undecided', true],
      ['ben', 'undecided', true],
    ]);
  });

  it('is undecided where what is missing will change what the rest gives', () => {
    // Without Ben coverage is 50%, which is no-hire for now, while any rating of b would make it hire.
    const rules = [caps('no-hire', { kind: 'coverage', is: is({ below: 60 }) })];
    const outcomes = [{ id: 'hire', from: 3 }, { id: 'no-hire' }] as const;
    const result = stability({ dimensions: ['a', 'b'], outcomes, rules }, [{ a: 5 }, { a: 5, b: 5 }]);
    expect(tried(result, 'leave-out-interviewer')).toEqual([
      ['ana', 'hire', false],
      ['ben', 'undecided', true],
    ]);
  });

  it('of one is no trial: one interviewer is one opinion', () => {
    const result = stability(PAIR, [{ a: 5, b: 5 }]);
    expect(tried(result, 'leave-out-interviewer')).toEqual([]);
    expect(result.oneOpinion).toBe(true);
    expect(
      stability(PAIR, [
        { a: 5, b: 5 },
        { a: 5, b: 5 },
      ]).oneOpinion,
    ).toBe(false);
  });
});

describe('changing one rating by one step', () => {
  it('is tried up and down where the scale has a neighbour', () => {
    const result = stability(PAIR, [{ a: 5, b: 1 }]);
    const steps = result.trials.flatMap(({ change }) =>
      change.kind === 'one-step' ? [`${change.dimension} ${exactText(change.from)} ${exactText(change.to)}`] : [],
    );
    expect(steps).toEqual(['a 5 4', 'b 1 2']);
  });

  it('a step of a list of numbers is to the next number', () => {
    const result = stability({ scale: { list: [0, 3, 10] }, dimensions: ['a'] }, [{ a: 3 }]);
    const steps = result.trials.flatMap(({ change }) => (change.kind === 'one-step' ? [exactText(change.to)] : []));
    expect(steps).toEqual(['0', '10']);
  });

  it('is fragile where one turns it', () => {
    // 3.5 is on the bar; any one point less is 3.25.
    const result = stability(PAIR, [
      { a: 4, b: 3 },
      { a: 4, b: 3 },
    ]);
    expect(result.verdict).toBe('fragile');
    expect(
      tried(result, 'one-step')
        .filter(([, , turns]) => turns)
        .map(([which]) => which),
    ).toEqual(['ana a', 'ben a', 'ana b', 'ben b']);
  });

  it('is each card’s rating, also where one interviewer met the candidate twice', () => {
    const role = buildRole({ dimensions: ['a'], stages: { one: ['a'], two: ['a'] }, outcomes: HIRE });
    const { trials } = aggregatePanel(role, [
      card({ stage: 'one', ratings: { a: 5 } }),
      card({ stage: 'two', ratings: { a: 3 } }),
    ]).stability;
    // The mean of 5 and 3 is 4: 4 and 3 is 3.5, still hire; 5 and 2 is 3.5 as well; 5 and 4 is 4.5.
    expect(trials.filter(({ change }) => change.kind === 'one-step').map(({ turns }) => turns)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a firm result', () => {
  // a: 1, 1, 1 with weight 1; b: 5, 5 with weight 9. Score (1 + 45) ÷ 10 = 4.6.
  const result = stability(
    {
      dimensions: [
        { id: 'a', weight: 1 },
        { id: 'b', weight: 9 },
      ],
      outcomes: HIRE,
    },
    [{ a: 1, b: 5 }, { a: 1, b: 5 }, { a: 1 }],
  );

  it('is one that no leave-out and no single step turns', () => {
    expect(result.verdict).toBe('firm');
  });

  it('even if dropping a dimension or equal weights would turn it; those are counted', () => {
    // Without b the score is 1; with equal weights it is 3.
    expect(tried(result, 'drop-dimension')).toEqual([['b', 'no-hire', true]]);
    expect(tried(result, 'equal-weights')).toEqual([['', 'no-hire', true]]);
    expect(result.turning).toBe(2);
    // 3 leave-outs, 3 · a up and 2 · b down, one dropped, equal weights.
    expect(result.trials).toHaveLength(10);
  });

  it('lists the trials by kind, the decisive ones first', () => {
    const kinds = [...new Set(result.trials.map(({ change }) => change.kind))];
    expect(kinds).toEqual(['leave-out-interviewer', 'one-step', 'drop-dimension', 'equal-weights']);
  });

  it('a dropped dimension is no disagreement any more', () => {
    const rules = [caps('no-hire', { kind: 'disagreements', is: is({ at_least: 1 }) })];
    const disputed = stability({ ...PAIR, rules }, [{ a: 5, b: 5 }, { a: 5, b: 3 }, { a: 5 }]);
    expect(tried(disputed, 'drop-dimension')).toEqual([['b', 'hire', true]]);
  });

  it('drops only what is not fully covered', () => {
    expect(
      tried(
        stability(PAIR, [
          { a: 4, b: 4 },
          { a: 4, b: 4 },
        ]),
        'drop-dimension',
      ),
    ).toEqual([]);
  });
});

describe('the smallest turn', () => {
  it('is the fewest steps on one rating of one interviewer', () => {
    // (5 + 3·4) ÷ 4 = 4.25. b two down is 2.75; no fewer on b, and a at its worst is 3.25 after three.
    const brief = {
      dimensions: [
        { id: 'a', weight: 1 },
        { id: 'b', weight: 3 },
      ],
      outcomes: HIRE,
    };
    expect(stability(brief, [{ a: 5, b: 4 }]).smallestTurn).toMatchObject({
      interviewer: 'ana',
      stage: 'interview',
      dimension: 'b',
      steps: 2,
      countsAs: 'no-hire',
    });
  });

  it('of two alike is the one with the higher share, then the first in the role', () => {
    // 4.5; three down on either is 3 with equal weights.
    expect(stability(PAIR, [{ a: 5, b: 4 }]).smallestTurn).toMatchObject({ dimension: 'a', steps: 3 });
    const heavier = {
      dimensions: [
        { id: 'a', weight: 4 },
        { id: 'b', weight: 5 },
      ],
      outcomes: HIRE,
    };
    // (4·4 + 5·3) ÷ 9 = 3.44…: one up on either turns it.
    expect(stability(heavier, [{ a: 4, b: 3 }]).smallestTurn).toMatchObject({
      dimension: 'b',
      steps: 1,
      countsAs: 'hire',
    });
  });

  it('is none where no single rating turns it', () => {
    // Everything 5 from two: one rating at 1 still leaves (3 + 5) ÷ 2 = 4.
    expect(
      stability(PAIR, [
        { a: 5, b: 5 },
        { a: 5, b: 5 },
      ]).smallestTurn,
    ).toBeNull();
  });

  it('goes through rules as well as thresholds', () => {
    const rules = [
      caps('no-hire', {
        kind: 'count',
        within: undefined,
        by: 'interviewer',
        where: is({ below: 3 }),
        is: is({ at_least: 1 }),
      }),
    ];
    const ratings = [
      { a: 5, b: 5 },
      { a: 5, b: 4 },
    ];
    // Ben's 4 on b two down is a 2.
    expect(stability({ ...PAIR, rules }, ratings).smallestTurn).toMatchObject({
      interviewer: 'ben',
      dimension: 'b',
      steps: 2,
    });
  });
});

describe('the margin', () => {
  const outcomes = [
    { id: 'strong-hire', from: 4.5 },
    { id: 'hire', from: 3.5 },
    { id: 'discuss', from: '50%' },
    { id: 'no-hire' },
  ] as const;
  const margin = (brief: RoleBrief, a: number) => {
    const distance = stability(brief, [{ a }]).margin;
    return distance && exactText(distance);
  };

  it('is the distance to the nearest threshold where the meaning changes', () => {
    const brief: RoleBrief = { scale: [1, 5, 0.25], dimensions: ['a'], outcomes };
    // 4.5 separates two outcomes that both count as hire: it is no margin.
    expect(margin(brief, 4.5)).toBe('1');
    expect(margin(brief, 3.75)).toBe('0.25');
    expect(margin(brief, 3.25)).toBe('0.25');
    expect(margin(brief, 3)).toBe('0');
    expect(margin(brief, 1)).toBe('2');
  });

  it('is none without such a threshold', () => {
    expect(margin({ dimensions: ['a'], outcomes: [{ id: 'hire' }, { id: 'no-hire' }] }, 3)).toBeNull();
    expect(
      margin(
        {
          dimensions: ['a'],
          outcomes: [{ id: 'x-hire', from: 3 }, { id: 'hire' }, { id: 'no-hire' }],
          otherwise: 'hire',
        },
        3,
      ),
    ).toBeNull();
  });
});

describe('trials against a provisional result', () => {
  it('turn where what is left is decided', () => {
    // b is missing: hire or no-hire. A 5 on a leaves at worst 3.
    const brief: RoleBrief = { dimensions: ['a', 'b'], outcomes: [{ id: 'hire', from: 3 }, { id: 'no-hire' }] };
    const result = stability(brief, [{ a: 4 }]);
    expect(tried(result, 'one-step')).toEqual([
      ['ana a', 'undecided', false],
      ['ana a', 'hire', true],
    ]);
    expect(tried(result, 'drop-dimension')).toEqual([['b', 'hire', true]]);
  });
});

describe('a panel in which nothing was rated', () => {
  it('is neither firm nor fragile', () => {
    const result = stability(PAIR, [{ a: 'not-asked' }, { b: 'insufficient-evidence' }]);
    expect([result.verdict, result.margin, result.smallestTurn]).toEqual([null, null, null]);
  });
});

describe('the search for the smallest turn', () => {
  const NEVER: Meaning = { outcome: 'hire', countsAs: 'hire' };

  /** Six interviewers on twelve dimensions, no two alike; every change looked at is decided by `decide`. */
  function search(most: number, decide: (changed: Picture) => Meaning, isSpent = () => false) {
    const dimensions = Array.from({ length: 12 }, (_, index) => `d${index}`);
    const role = buildRole({ scale: [1, most], dimensions });
    const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((interviewer, k) =>
      card({ interviewer, ratings: Object.fromEntries(dimensions.map((id) => [id, 2 + k])) }),
    );
    const picture = pictureOfRole(role, cards);
    const changes = rememberedChanges(picture, cards, decide);
    return { ...findSmallestTurn(picture, cards, changes, 'hire', isSpent), worked: changes.worked };
  }

  it('tries every change there is where scales are short', () => {
    // Each of 72 ratings can become any of 9 others; what two interviewers' swapped ratings mean is worked out once.
    expect(search(10, () => NEVER)).toMatchObject({ smallestTurn: null, searched: { steps: 8, isComplete: true } });
  });

  it('ends after so many changes, says so, and has tried each distance up to there', () => {
    const { worked, ...found } = search(1001, () => NEVER);
    expect(worked).toBe(700);
    expect(found.smallestTurn).toBeNull();
    expect(found.searched.isComplete).toBe(false);
    // Two changes of 72 ratings a step, fewer below the lowest: at least four steps, at most nine.
    expect(found.searched.steps).toBeGreaterThanOrEqual(4);
    expect(found.searched.steps).toBeLessThanOrEqual(9);
  });

  it('does not go beyond single steps where completions can no longer be followed', () => {
    expect(
      search(
        10,
        () => NEVER,
        () => true,
      ).searched,
    ).toEqual({ steps: 1, isComplete: false });
  });

  it('finds the nearest of several', () => {
    const low = (changed: Picture): Meaning => {
      const mean = changed.dimensions[5]?.value;
      return mean && mean.compare(exact(4)) <= 0 ? { outcome: 'no-hire', countsAs: 'no-hire' } : NEVER;
    };
    // The mean of 2 to 7 is 4.5: three points less from one interviewer make it 4.
    expect(search(10, low)).toMatchObject({ smallestTurn: { dimension: 'd5', steps: 3, countsAs: 'no-hire' } });
  });
});
