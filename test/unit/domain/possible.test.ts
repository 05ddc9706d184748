import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../../src/domain/aggregate-panel.ts';
import { allowanceOf, followCompletions } from '../../../src/domain/follow-completions.ts';
import { missingIn } from '../../../src/domain/missing.ts';
import { pictureOfStage } from '../../../src/domain/picture.ts';
import { compileProgram } from '../../../src/domain/program.ts';
import type { Rule } from '../../../src/domain/role.ts';
import { scoreScorecard } from '../../../src/domain/score-scorecard.ts';
import { completed } from '../../../src/domain/situation.ts';
import { buildRole, type CardBrief, caps, card, decides, is, type RoleBrief } from '../../build-role.ts';

const TWO = [{ id: 'hire', from: 3 }, { id: 'no-hire' }] as const;

function decide(brief: RoleBrief, given: CardBrief) {
  return scoreScorecard(buildRole(brief), card(given)).decision;
}

const low = (bar: Parameters<typeof is>[0]): Rule['when'] => ({
  kind: 'count',
  within: undefined,
  by: 'panel',
  where: is({ below: 2 }),
  is: is(bar),
});

describe('what is missing is open, not zero', () => {
  const halves: RoleBrief = { dimensions: ['a', 'b'], outcomes: TWO };

  it('holds the outcome on what was rated and every outcome that could still come', () => {
    expect(decide(halves, { ratings: { a: 4 } })).toMatchObject({
      outcome: 'hire',
      possible: ['hire', 'no-hire'],
      possibleIsExact: true,
      provisional: true,
      countsAs: 'undecided',
      assessNext: ['b'],
    });
  });

  it('an early stop is final when nothing missing could change it', () => {
    // 5 and at worst 1 is 3, which is on the bar.
    expect(decide(halves, { ratings: { a: 5 } })).toMatchObject({
      possible: ['hire'],
      provisional: false,
      countsAs: 'hire',
      assessNext: [],
    });
    const barred: RoleBrief = { ...halves, rules: [caps('no-hire', low({ at_least: 1 }))] };
    expect(decide(barred, { ratings: { a: 1 } })).toMatchObject({ possible: ['no-hire'], countsAs: 'no-hire' });
  });

  it('is not provisional where the possible outcomes mean the same', () => {
    const outcomes = [{ id: 'strong-hire', from: 4 }, { id: 'hire', from: 2 }, { id: 'no-hire' }] as const;
    expect(decide({ dimensions: ['a', 'b'], outcomes }, { ratings: { a: 5 } })).toMatchObject({
      outcome: 'strong-hire',
      possible: ['strong-hire', 'hire'],
      provisional: false,
      countsAs: 'hire',
    });
  });

  it('is just the outcome where nothing is missing', () => {
    expect(decide(halves, { ratings: { a: 3, b: 3 } })).toMatchObject({ possible: ['hire'], assessNext: [] });
  });

  it('not applicable is not missing', () => {
    expect(decide(halves, { ratings: { a: 4, b: 'not-applicable' } })).toMatchObject({
      possible: ['hire'],
      provisional: false,
    });
  });

  it('completes on each dimension’s own scale, step by step: what no rating gives is not possible', () => {
    // b is 0, 6 or 10 of 0–10: with a at half-way the score is 2, 3.2 or 4 of 1–5; nothing lies between 2 and 3.2.
    const outcomes = [{ id: 'hire', from: 3.2 }, { id: 'discuss', from: 2.1 }, { id: 'no-hire' }] as const;
    const dimensions = ['a', { id: 'b', scale: { list: [0, 6, 10] } }];
    expect(decide({ dimensions, outcomes }, { ratings: { a: 3 } }).possible).toEqual(['hire', 'no-hire']);
  });

  it('sees conditions and score together: no rating is good for one and bad for the other', () => {
    // Hire needs b at 5, but a 5 on b is capped; taken apart, each could hold without the other.
    const rules = [
      caps('no-hire', { kind: 'rating', of: { kind: 'dimension', id: 'b' }, by: 'panel', is: is({ at_least: 5 }) }),
    ];
    expect(
      decide(
        { dimensions: ['a', 'b'], outcomes: [{ id: 'hire', from: 3 }, { id: 'no-hire' }], rules },
        { ratings: { a: 1 } },
      ),
    ).toMatchObject({
      possible: ['no-hire'],
      possibleIsExact: true,
    });
  });

  it('a missing must-have is open', () => {
    const role: RoleBrief = {
      dimensions: [
        { id: 'a', mustHave: 3 },
        { id: 'b', weight: 1 },
      ],
      outcomes: [{ id: 'hire', from: 1 }, { id: 'no-hire' }],
    };
    expect(decide(role, { ratings: { b: 5 } })).toMatchObject({
      outcome: 'hire',
      possible: ['hire', 'no-hire'],
      caps: [],
    });
  });

  it('a missing bonus can still raise', () => {
    const role: RoleBrief = {
      dimensions: ['a', { id: 'extra', bonus: 10 }],
      outcomes: [{ id: 'hire', from: 3.4 }, { id: 'no-hire' }],
    };
    expect(decide(role, { ratings: { a: 3 } })).toMatchObject({
      outcome: 'no-hire',
      possible: ['hire', 'no-hire'],
      assessNext: ['extra'],
    });
  });

  it('unanswered checks are open where the decision looks at them', () => {
    const role: RoleBrief = {
      dimensions: ['a'],
      outcomes: TWO,
      checks: [{ id: 'permit', mustBe: 'yes' }, { id: 'remote' }, { id: 'idle' }],
      rules: [decides('no-hire', { kind: 'check', of: 'remote', equals: 'no' })],
    };
    expect(decide(role, { ratings: { a: 5 } })).toMatchObject({
      outcome: 'hire',
      possible: ['hire', 'no-hire'],
      assessNext: ['permit', 'remote'],
      rules: [{ matches: false, settled: 'open' }],
    });
    expect(decide(role, { ratings: { a: 5 }, checks: { permit: 'yes', remote: 'yes' } })).toMatchObject({
      possible: ['hire'],
      rules: [{ matches: false, settled: 'false' }],
    });
  });

  it('an unanswered check is answered alike for every rule and bar that looks at it', () => {
    // A no would decide hire and bar it at once; a yes decides nothing.
    const brief: RoleBrief = {
      dimensions: ['a'],
      outcomes: TWO,
      checks: [{ id: 'permit', mustBe: 'yes' }],
      rules: [decides('hire', { kind: 'check', of: 'permit', equals: 'no' })],
    };
    expect(decide(brief, { ratings: { a: 1 } })).toMatchObject({ possible: ['no-hire'], possibleIsExact: true });
  });

  it('names what to assess next by share, then checks', () => {
    const role: RoleBrief = {
      dimensions: [
        { id: 'a', weight: 1 },
        { id: 'b', weight: 3 },
        { id: 'c', weight: 1 },
        { id: 'd', weight: 2 },
      ],
      outcomes: TWO,
      checks: [{ id: 'permit', mustBe: 'yes' }],
    };
    expect(decide(role, { ratings: { a: 3 } }).assessNext).toEqual(['b', 'd', 'c', 'permit']);
  });

  it('coverage is complete in a completion: a rule that waits for it does not hold for ever', () => {
    const role: RoleBrief = {
      dimensions: ['a', 'b'],
      outcomes: TWO,
      rules: [caps('no-hire', { kind: 'coverage', is: is({ below: 60 }) })],
    };
    const decision = decide(role, { ratings: { a: 5 } });
    // No outcome but hire can come of it, and yet what is missing will change what it means: provisional.
    expect(decision).toMatchObject({
      outcome: 'no-hire',
      possible: ['hire'],
      provisional: true,
      countsAs: 'undecided',
    });
    expect(decision.rules).toEqual([{ matches: true, settled: 'false' }]);
  });
});

describe('a completion in which nothing weighs', () => {
  it('covers nothing and gives no outcome', () => {
    const brief: RoleBrief = {
      dimensions: ['a', { id: 'extra', bonus: 10 }],
      outcomes: TWO,
      rules: [caps('hire', { kind: 'coverage', is: is({ at_most: 0 }) })],
    };
    expect(decide(brief, { ratings: { a: 'not-applicable' } })).toMatchObject({
      outcome: null,
      possible: [],
      rules: [{ matches: true, settled: 'true' }],
    });
  });
});

describe('rules in completions', () => {
  const settled = (when: Rule['when'], ratings: CardBrief['ratings']) =>
    decide({ dimensions: ['a', 'b', 'c'], outcomes: TWO, rules: [caps('hire', when)] }, { ratings: ratings ?? {} })
      .rules[0];

  it('are true or false only if they are so whatever the missing ratings turn out to be', () => {
    expect(settled(low({ at_least: 1 }), { a: 1, b: 3 })).toEqual({ matches: true, settled: 'true' });
    expect(settled(low({ at_least: 1 }), { a: 3, b: 3 })).toEqual({ matches: false, settled: 'open' });
    expect(settled(low({ at_least: 2 }), { a: 3, b: 3 })).toEqual({ matches: false, settled: 'false' });
    expect(settled(low({ at_most: 1 }), { a: 1, b: 3 })).toEqual({ matches: true, settled: 'open' });
  });

  it('a share is of all that would then be rated', () => {
    // One of two is half; with c it is one or two of three.
    expect(settled(low({ above: '50%' }), { a: 1, b: 3 })).toEqual({ matches: false, settled: 'open' });
    expect(settled(low({ above: '70%' }), { a: 1, b: 3 })).toEqual({ matches: false, settled: 'false' });
  });

  it('what is missing can bring something to look at', () => {
    const every = { kind: 'every', within: ['c'], by: 'panel', is: is({ at_least: 1 }) } as const;
    expect(settled(every, { a: 3, b: 3 })).toEqual({ matches: false, settled: 'true' });
  });
});

describe('a panel', () => {
  const role = buildRole({ dimensions: ['a', 'b'], stages: { one: ['a'], two: ['b'] }, outcomes: TWO });
  const first = card({ stage: 'one', ratings: { a: 3 } });

  it('has the role as its scope, a scorecard its stage', () => {
    expect(scoreScorecard(role, first).decision).toMatchObject({
      outcome: 'hire',
      possible: ['hire'],
      countsAs: 'hire',
    });
    expect(aggregatePanel(role, [first]).decision).toMatchObject({
      possible: ['hire', 'no-hire'],
      countsAs: 'undecided',
    });
  });

  it('takes a dimension for not applicable only where nobody rated it and everyone who answered said so', () => {
    const state = (...answers: ('not-applicable' | 'not-asked' | number)[]) =>
      aggregatePanel(
        role,
        answers.map((b, index) => card({ interviewer: `i${index}`, stage: 'two', ratings: { b } })),
      ).dimensions[1]?.state;
    expect(state('not-applicable')).toBe('not-applicable');
    expect(state('not-applicable', 'not-applicable')).toBe('not-applicable');
    expect(state('not-applicable', 'not-asked')).toBe('missing');
    expect(state('not-applicable', 4)).toBe('rated');
    expect(aggregatePanel(role, [first]).dimensions[1]?.state).toBe('missing');
  });
});

describe('very many completions', () => {
  // Hire needs 9 of 10 on average, and two nines are capped. Weights in hundredths make few completions meet.
  const weights = [17.31, 3.17, 8.73, 11.92, 4.44, 7.75, 9.14, 6.33, 12.99, 5.72, 2.33, 10.67];
  const tight = (count: number) =>
    buildRole({
      scale: [0, 10],
      dimensions: weights.slice(0, count).map((weight, index) => ({ id: `d${index}`, weight })),
      outcomes: [{ id: 'hire', from: 9 }, { id: 'discuss', from: 2 }, { id: 'no-hire' }],
      rules: [
        caps('discuss', {
          kind: 'count',
          within: undefined,
          by: 'panel',
          where: is({ at_least: 9 }),
          is: is({ at_least: 2 }),
        }),
      ],
    });

  it('are followed exactly as long as they can be', () => {
    expect(scoreScorecard(tight(7), card({})).decision).toMatchObject({
      possible: ['discuss', 'no-hire'],
      possibleIsExact: true,
    });
  });

  it('beyond that hold too much, never too little, and say so', () => {
    expect(scoreScorecard(tight(12), card({})).decision).toMatchObject({
      possible: ['hire', 'discuss', 'no-hire'],
      possibleIsExact: false,
    });
  });

  it('are not begun when the budget is too small, and nothing is visited', () => {
    const role = tight(3);
    const picture = pictureOfStage(role, card({}));
    const visited: unknown[] = [];
    const follow = (budget: number) =>
      followCompletions(
        compileProgram(completed(picture)),
        missingIn(picture),
        (it) => visited.push(it),
        allowanceOf(budget),
      );
    expect(follow(10)).toBe(false);
    expect(visited).toEqual([]);
    expect(follow(10_000)).toBe(true);
    expect(visited.length).toBeGreaterThan(0);
  });

  it('give up on numbers that are no safe integers', () => {
    const precise = buildRole({
      scale: [0, 1],
      dimensions: ['1.00000000000000001', '1.00000000000000000000003', '2'].map((weight, index) => ({
        id: `d${index}`,
        weight,
      })),
      outcomes: [{ id: 'hire', from: 0.6 }, { id: 'no-hire' }],
      rules: [
        caps('no-hire', { kind: 'rating', of: { kind: 'dimension', id: 'd2' }, by: 'panel', is: is({ equals: 1 }) }),
      ],
    });
    expect(scoreScorecard(precise, card({})).decision).toMatchObject({
      possible: ['hire', 'no-hire'],
      possibleIsExact: false,
    });
  });

  it('are still exact for an empty scorecard of twelve dimensions on 0–10 with count rules', () => {
    const count = (where: Parameters<typeof is>[0], bar: Parameters<typeof is>[0]) =>
      ({ kind: 'count', within: undefined, by: 'panel', where: is(where), is: is(bar) }) as const;
    const role = buildRole({
      scale: [0, 10],
      dimensions: Array.from({ length: 12 }, (_, index) => `d${index}`),
      rules: [
        caps('discuss', count({ below: 4 }, { at_least: 1 })),
        caps('no-hire', count({ below: 5 }, { above: 2 })),
        decides('strong-hire', count({ at_least: 9 }, { above: '50%' })),
      ],
    });
    expect(scoreScorecard(role, card({})).decision.possibleIsExact).toBe(true);
  });
});
