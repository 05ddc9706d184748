import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../../src/domain/aggregate-panel.ts';
import { combine } from '../../../src/domain/combine.ts';
import { exact, exactText } from '../../../src/domain/exact.ts';
import { reasons } from '../../../src/domain/reasons.ts';
import type { Combine } from '../../../src/domain/role.ts';
import { buildRole, type CardBrief, caps, card, is, type RoleBrief } from '../../build-role.ts';

const INTERVIEWERS = ['ana', 'ben', 'cleo', 'dan', 'eve'];

/** One card per list of ratings, each by another interviewer, on dimensions a, b, c … */
function panel(brief: RoleBrief, ratings: readonly CardBrief['ratings'][]) {
  return aggregatePanel(
    buildRole(brief),
    ratings.map((it, index) => card({ interviewer: INTERVIEWERS[index] ?? '', ratings: it ?? {} })),
  );
}

const text = (value: { toFraction(): string } | null | undefined) => value?.toFraction();

describe('combining', () => {
  const values = (...ratings: number[]) => ratings.map((it) => exact(it));

  it.each([
    ['mean', [4], '4'],
    ['mean', [4, 3, 3], '10/3'],
    ['median', [5, 1, 2], '2'],
    ['median', [5, 1, 2, 3], '2.5'],
    ['median', [4, 1], '2.5'],
    ['trimmed-mean', [5, 1, 2], '2'],
    ['trimmed-mean', [5, 1, 2, 4], '3'],
    ['trimmed-mean', [5, 5, 5, 1], '5'],
    ['trimmed-mean', [5, 2], '3.5'],
    ['trimmed-mean', [5], '5'],
    ['lowest', [5, 2, 3], '2'],
  ] as const)('%s of %j is %s', (how, ratings, expected) => {
    expect(exactText(combine(how as Combine, values(...ratings)))).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => combine('mean', [])).toThrow(RangeError);
  });
});

describe('a panel', () => {
  it('combines each dimension first, so that nobody counts more for having rated more people’s share', () => {
    // a: 5 by one; b: 1, 1, 1 by three. Panel (5 + 1) ÷ 2 = 3. The interviewers' own scores 3, 1, 1: mean 5/3.
    const result = panel({ dimensions: ['a', 'b'] }, [{ a: 5, b: 1 }, { b: 1 }, { b: 1 }]);
    expect(text(result.figures.score)).toBe('3');
    expect(text(result.meanOfInterviewers)).toBe('5/3');
  });

  it('says nothing about the mean of interviewers where it is the same', () => {
    expect(
      panel({ dimensions: ['a', 'b'] }, [
        { a: 5, b: 1 },
        { a: 3, b: 3 },
      ]).meanOfInterviewers,
    ).toBeNull();
    expect(panel({ dimensions: ['a'] }, [{ a: 'not-asked' }]).meanOfInterviewers).toBeNull();
  });

  it('never takes one interviewer’s vote for the panel’s: a dimension rated by two is their mean', () => {
    const [a] = panel({ dimensions: ['a'] }, [{ a: 5 }, { a: 2 }]).dimensions;
    expect(text(a?.value)).toBe('7/2');
    expect(a?.ratings.map(({ interviewer, rating }) => [interviewer, text(rating)])).toEqual([
      ['ana', '5'],
      ['ben', '2'],
    ]);
  });

  it('counts an interviewer once per dimension: two stages are their mean first', () => {
    const role = buildRole({ dimensions: ['a'], stages: { one: ['a'], two: ['a'] } });
    const result = aggregatePanel(role, [
      card({ stage: 'one', ratings: { a: 5 } }),
      card({ stage: 'two', ratings: { a: 4 } }),
      card({ stage: 'one', interviewer: 'ben', ratings: { a: 2 } }),
    ]);
    // (4.5 + 2) ÷ 2; the mean of all three would be 11/3.
    expect(text(result.figures.score)).toBe('13/4');
    expect(result.interviewers).toEqual(['ana', 'ben']);
    expect(result.scorecards.map(({ id }) => id)).toEqual(['one.ana', 'one.ben', 'two.ana']);
  });

  it('leaves those who did not rate a dimension out of it', () => {
    const result = panel({ dimensions: ['a', 'b'] }, [
      { a: 4, b: 'not-asked' },
      { a: 'insufficient-evidence', b: 2 },
      {},
    ]);
    expect(result.dimensions.map(({ value }) => text(value))).toEqual(['4', '2']);
    expect(text(result.figures.coverage)).toBe('100');
  });

  it('shows every scorecard by itself', () => {
    const result = panel({ dimensions: ['a', 'b'] }, [{ a: 5, b: 5 }, { a: 1 }]);
    expect(
      result.scorecards.map((it) => [it.interviewer, text(it.result.figures.score), it.result.decision.outcome]),
    ).toEqual([
      ['ana', '5', 'strong-hire'],
      ['ben', '1', 'strong-no-hire'],
    ]);
  });

  it('needs a card, and only one of each interviewer and stage', () => {
    const role = buildRole({ dimensions: ['a'] });
    expect(() => aggregatePanel(role, [])).toThrow(RangeError);
    expect(() => aggregatePanel(role, [card({}), card({})])).toThrow(/ana/);
    expect(() => aggregatePanel(role, [card({ stage: 'nowhere' })])).toThrow(RangeError);
  });
});

describe('spread and disagreement', () => {
  it('are lowest, highest, range and the population’s standard deviation', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9 is the textbook example: mean 5, variance 32 ÷ 8 = 4, deviation 2.
    const role = buildRole({ scale: [0, 10], dimensions: ['a'] });
    const result = aggregatePanel(
      role,
      [2, 4, 4, 4, 5, 5, 7, 9].map((a, index) => card({ interviewer: `i${index}`, ratings: { a } })),
    );
    const spread = result.dimensions[0]?.spread;
    expect([text(spread?.lowest), text(spread?.highest), text(spread?.range), spread?.standardDeviation]).toEqual([
      '2',
      '9',
      '7',
      2,
    ]);
  });

  it('there is none without a rating', () => {
    expect(panel({ dimensions: ['a', 'b'] }, [{ a: 3 }]).dimensions[1]?.spread).toBeNull();
  });

  it('begins at half the span, or where the role says', () => {
    const isOne = (brief: Partial<RoleBrief>, ...ratings: number[]) =>
      panel(
        { dimensions: ['a'], ...brief },
        ratings.map((a) => ({ a })),
      ).dimensions[0]?.disagreement;
    expect(isOne({}, 4, 2)).toBe(true);
    expect(isOne({}, 4, 3)).toBe(false);
    expect(isOne({ scale: [0, 10] }, 4, 8)).toBe(false);
    expect(isOne({ scale: [0, 10] }, 4, 9)).toBe(true);
    expect(isOne({ panel: { disagreement: 1 } }, 4, 3)).toBe(true);
    expect(isOne({ panel: { disagreement: 3 } }, 4, 2)).toBe(false);
    expect(isOne({ panel: { disagreement: 0 } }, 4)).toBe(false);
  });

  it('are discussed by share times range, the range taken in its own scale', () => {
    const brief: RoleBrief = {
      dimensions: [
        { id: 'a', weight: '30%' },
        { id: 'b', weight: '30%', scale: [0, 10] },
        { id: 'c', weight: '40%' },
      ],
    };
    // 0.3 · 4/4 = 0.3; 0.3 · 6/10 = 0.18; 0.4 · 2/4 = 0.2. By bare ranges b would come first.
    const apart = [
      { a: 5, b: 2, c: 1 },
      { a: 1, b: 8, c: 3 },
    ];
    expect(panel(brief, apart).toDiscuss).toEqual(['a', 'c', 'b']);
    const close = [
      { a: 5, b: 3, c: 1 },
      { a: 4, b: 4, c: 1 },
    ];
    expect(panel(brief, close).toDiscuss).toEqual([]);
  });

  it('gaps are dimensions with fewer interviewers than the role asks for', () => {
    const brief: RoleBrief = { dimensions: ['a', 'b', 'c', 'd'], panel: { interviewersPerDimension: 2 } };
    expect(panel(brief, [{ a: 5, b: 3, d: 'not-applicable' }, { a: 5 }]).gaps).toEqual([
      { dimension: 'b', interviewers: 1, wanted: 2 },
      { dimension: 'c', interviewers: 0, wanted: 2 },
    ]);
    expect(panel({ dimensions: ['a'] }, [{ a: 3 }]).gaps).toEqual([]);
  });
});

describe('checks, red flags and verdicts of a panel', () => {
  const role = buildRole({
    dimensions: ['a'],
    checks: [{ id: 'permit', mustBe: 'yes' }, { id: 'conflict', mustBe: 'no' }, { id: 'remote' }],
    redFlags: { late: 'review', lied: 'reject', rude: 'note' },
    verdict: ['No', 'Yes'],
  });
  const result = aggregatePanel(role, [
    card({ ratings: { a: 5 }, checks: { permit: 'yes', conflict: 'no' }, redFlags: ['rude'], verdict: 'Yes' }),
    card({
      ratings: { a: 5 },
      checks: { permit: 'no', conflict: 'yes' },
      redFlags: ['rude', 'late'],
      interviewer: 'ben',
    }),
  ]);

  it('a check is no where anyone says no, and a conflict is shown', () => {
    expect(result.checks.map(({ check, answer, conflict }) => [check, answer, conflict])).toEqual([
      ['permit', 'no', true],
      ['conflict', 'no', true],
      ['remote', null, false],
    ]);
  });

  it('agreeing is no conflict', () => {
    const agreed = aggregatePanel(role, [
      card({ checks: { remote: 'yes' } }),
      card({ checks: { remote: 'yes' }, interviewer: 'ben' }),
    ]);
    expect(agreed.checks[2]).toMatchObject({ answer: 'yes', conflict: false });
  });

  it('a check fails where anyone gives the opposite of what it must be', () => {
    expect(result.decision.caps.map((it) => ('id' in it ? it.id : ''))).toEqual(['permit', 'conflict']);
    expect(result.decision.outcome).toBe('discuss');
  });

  it('red flags are the union, with who saw them where', () => {
    expect(result.redFlags).toEqual([
      { id: 'late', severity: 'review', seenBy: [{ interviewer: 'ben', stage: 'interview' }] },
      {
        id: 'rude',
        severity: 'note',
        seenBy: [
          { interviewer: 'ana', stage: 'interview' },
          { interviewer: 'ben', stage: 'interview' },
        ],
      },
    ]);
  });

  it('keeps the evidence of a red flag and the reason of a verdict', () => {
    const said = {
      ...card({ ratings: { a: 5 } }),
      redFlags: [{ id: 'late', evidence: '40 minutes' }],
      verdict: { answer: 'No', reason: 'Late' },
    };
    const { redFlags, verdicts } = aggregatePanel(role, [said]);
    expect(redFlags[0]?.seenBy[0]?.evidence).toBe('40 minutes');
    expect(verdicts).toEqual([{ interviewer: 'ana', stage: 'interview', answer: 'No', reason: 'Late' }]);
  });

  it('a verdict is nobody’s but who gave it', () => {
    expect(result.verdicts).toEqual([{ interviewer: 'ana', stage: 'interview', answer: 'Yes' }]);
  });
});

describe('by interviewer', () => {
  const TWICE = { dimensions: ['a'], stages: { one: ['a'], two: ['a'] } } as const;
  const outcomes = [{ id: 'hire' }, { id: 'no-hire' }] as const;
  // Ana's 1 and 5 are a 3 as an opinion, and still a 1 and a 5.
  const cards = [card({ stage: 'one', ratings: { a: 1 } }), card({ stage: 'two', ratings: { a: 5 } })];
  const outcomeWith = (brief: Partial<RoleBrief>) => {
    const { decision, dimensions } = aggregatePanel(
      buildRole({ ...TWICE, outcomes, otherwise: 'hire', ...brief }),
      cards,
    );
    return [decision.outcome, dimensions[0]?.value?.toFraction(), dimensions[0]?.ratings.length];
  };

  it('"no single 1" sees a 1 whose stage was one of two', () => {
    const single = { kind: 'count', within: undefined, by: 'interviewer', where: is({ at_most: 1 }) } as const;
    expect(outcomeWith({ rules: [caps('no-hire', { ...single, is: is({ at_least: 1 }) })] })).toEqual([
      'no-hire',
      '3',
      1,
    ]);
    const every = { kind: 'every', within: undefined, by: 'interviewer', is: is({ at_least: 2 }) } as const;
    expect(outcomeWith({ rules: [caps('no-hire', { kind: 'not', condition: every })] })[0]).toBe('no-hire');
    const rating = { kind: 'rating', of: { kind: 'dimension', id: 'a' }, by: 'interviewer' } as const;
    const below = { kind: 'not', condition: { ...rating, is: is({ at_least: 2 }) } } as const;
    expect(outcomeWith({ rules: [caps('no-hire', below)] })[0]).toBe('no-hire');
  });

  it('a share is of the single ratings', () => {
    const half = {
      kind: 'count',
      within: undefined,
      by: 'interviewer',
      where: is({ equals: 5 }),
      is: is({ equals: '50%' }),
    } as const;
    expect(outcomeWith({ rules: [caps('no-hire', half)] })[0]).toBe('no-hire');
  });

  it('a must-have is missed by the lowest of them', () => {
    const dimensions = [{ id: 'a', mustHave: { atLeast: 2, by: 'interviewer' as const } }];
    expect(outcomeWith({ dimensions })[0]).toBe('no-hire');
    const role = buildRole({ ...TWICE, outcomes, otherwise: 'hire', dimensions });
    expect(reasons(role, aggregatePanel(role, cards)).join(' ')).toContain('A has a rating of 1');
    expect(outcomeWith({ dimensions: [{ id: 'a', mustHave: 2 }] })[0]).toBe('hire');
  });
});
