import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../../src/domain/aggregate-panel.ts';
import { decidedByText, reasons } from '../../../src/domain/reasons.ts';
import { scoreScorecard } from '../../../src/domain/score-scorecard.ts';
import { stateResult } from '../../../src/domain/state-result.ts';
import { buildRole, type CardBrief, caps, card, decides, is, type RoleBrief } from '../../build-role.ts';

const OUTCOMES = [
  { id: 'strong-hire', label: 'Strong hire', from: 4.25 },
  { id: 'hire', label: 'Hire', from: 3.5 },
  { id: 'discuss', label: 'Discuss', countsAs: 'undecided', from: 3 },
  { id: 'no-hire', label: 'No hire' },
] as const;

function explain(brief: RoleBrief, given: CardBrief) {
  const role = buildRole(brief);
  const result = scoreScorecard(role, card(given));
  return { why: reasons(role, result), by: decidedByText(role, result.decision) };
}

const PAIR: RoleBrief = { dimensions: ['a', 'b'], outcomes: OUTCOMES };

describe('reasons', () => {
  it('say which threshold the score is on, and the next one', () => {
    expect(explain(PAIR, { ratings: { a: 4, b: 3 } })).toEqual({
      by: 'threshold hire from 3.5',
      why: ['Score 3.50 is at or above 3.5, where Hire begins.', 'Strong hire begins at 4.25, 0.75 more.'],
    });
  });

  it('in percent where the threshold is in percent', () => {
    expect(explain({ dimensions: ['a'] }, { ratings: { a: 4 } })).toEqual({
      by: 'threshold hire from 62.5%',
      why: [
        'Score 4.00 is 75% of the way from worst to best, at or above 62.5%, where Hire begins.',
        'Strong hire begins at 4.2, 0.20 more.',
      ],
    });
  });

  it('say where a threshold has to be passed', () => {
    const brief: RoleBrief = {
      dimensions: ['a'],
      outcomes: [
        { id: 'hire', label: 'Hire', above: 3 },
        { id: 'no-hire', label: 'No hire' },
      ],
    };
    expect(explain(brief, { ratings: { a: 4 } })).toEqual({
      by: 'threshold hire above 3',
      why: ['Score 4.00 is above 3, where Hire begins.'],
    });
    expect(explain(brief, { ratings: { a: 3 } }).why).toEqual([
      'Decided as No hire: no rule decided and no threshold was reached, with score 3.00, 50%.',
      'Hire begins above 3, and the score is exactly 3.',
    ]);
  });

  it('name the rule by its number and its own words', () => {
    const when = { kind: 'every', within: undefined, by: 'panel', is: is({ at_least: 3 }) } as const;
    const outcomes = [
      { id: 'yes', label: 'Yes', countsAs: 'hire' },
      { id: 'no', label: 'No' },
    ] as const;
    expect(
      explain(
        {
          dimensions: ['a'],
          outcomes,
          rules: [decides('no', { kind: 'not', condition: when }), decides('yes', when, '3 or better everywhere.')],
        },
        { ratings: { a: 3 } },
      ),
    ).toEqual({
      by: 'rule 2 (3 or better everywhere.)',
      why: ['Decided as Yes: 3 or better everywhere (rule 2), with score 3.00, 50%.'],
    });
    expect(explain({ dimensions: ['a'], outcomes, rules: [decides('yes', when)] }, { ratings: { a: 3 } })).toEqual({
      by: 'rule 1',
      why: ['Decided as Yes: Rule 1, with score 3.00, 50%.'],
    });
    expect(explain({ dimensions: ['a'], outcomes, rules: [decides('yes', when)] }, { ratings: { a: 2 } })).toEqual({
      by: 'otherwise no',
      why: ['Decided as No: no rule decided, with score 2.00, 25%.'],
    });
  });

  it('say what holds the outcome down', () => {
    const low = {
      kind: 'count',
      within: undefined,
      by: 'panel',
      where: is({ below: 2 }),
      is: is({ at_least: 1 }),
    } as const;
    const brief: RoleBrief = {
      ...PAIR,
      dimensions: [
        { id: 'a', weight: 4, mustHave: 3 },
        { id: 'b', weight: 1 },
      ],
      rules: [caps('discuss', low, 'One answer far below the bar')],
      redFlags: { lied: 'reject' },
      checks: [{ id: 'permit', ask: 'May work here', mustBe: 'yes' }],
    };
    expect(
      explain(brief, { ratings: { a: 5, b: 1 }, checks: { permit: 'no' }, redFlags: ['lied'] }).why.slice(1, 4),
    ).toEqual([
      'Capped at Discuss: One answer far below the bar (rule 1).',
      'Capped at Discuss: red flag "Flag lied".',
      'Capped at Discuss: "May work here" must be yes, and the answer was no.',
    ]);
    expect(explain(brief, { ratings: { a: 2, b: 3 }, checks: { permit: 'yes' } }).why[1]).toBe(
      'At best Discuss, which changed nothing here: A is 2, and its must-have is 3.',
    );
  });

  it('say whose rating misses a must-have that every interviewer’s has to reach', () => {
    const role = buildRole({
      dimensions: [{ id: 'a', mustHave: { atLeast: 3, by: 'interviewer' } }],
      outcomes: OUTCOMES,
    });
    const result = aggregatePanel(role, [card({ ratings: { a: 5 } }), card({ ratings: { a: 2 }, interviewer: 'ben' })]);
    expect(reasons(role, result)[1]).toBe(
      "Capped at Discuss: A has a rating of 2, and every interviewer's must be at least 3.",
    );
  });

  it('say what was not assessed and what it could still give', () => {
    const brief: RoleBrief = {
      dimensions: [
        { id: 'a', weight: '85%' },
        { id: 'b', name: 'Analytics', weight: '15%' },
      ],
      outcomes: OUTCOMES,
    };
    // 0.85·4 + 0.15·(1 to 5) = 3.55 to 4.15.
    expect(explain(brief, { ratings: { a: 4 } }).why[1]).toBe(
      'Not assessed: Analytics (15% of the role). Whatever comes of it, the outcome stays Hire.',
    );
    // 0.85·3.5 …: 5 on a gives 4.4 to 5; 3 gives 2.7 to 3.3.
    expect(explain(brief, { ratings: { a: 3 } }).why[1]).toBe(
      'Not assessed: Analytics (15% of the role). With it the outcome could still be Discuss or No hire. Until then it counts as undecided.',
    );
  });

  it('list several things that were not assessed, checks among them', () => {
    const brief: RoleBrief = {
      dimensions: ['a', 'b', 'c'],
      outcomes: OUTCOMES,
      checks: [{ id: 'permit', ask: 'May work here', mustBe: 'yes' }],
    };
    expect(explain(brief, { ratings: { a: 5 } }).why[1]).toBe(
      'Not assessed: B (33.3% of the role), C (33.3% of the role) and "May work here". With them the outcome could still be Strong hire, Hire, Discuss or No hire. Until then it counts as undecided.',
    );
  });

  it('a missing bonus is a bonus', () => {
    const brief: RoleBrief = { dimensions: ['a', { id: 'extra', bonus: 5 }], outcomes: OUTCOMES };
    expect(explain(brief, { ratings: { a: 5 } }).why[1]).toBe(
      'Not assessed: Extra (bonus). Whatever comes of it, the outcome stays Strong hire.',
    );
  });

  it('say that there is no outcome where nothing was rated', () => {
    expect(explain(PAIR, { ratings: { a: 'not-applicable', b: 'not-applicable' } })).toEqual({
      by: 'nothing rated',
      why: ['Nothing that counts towards the score was rated, so there is no outcome yet.'],
    });
  });

  it('never show a score on the wrong side of the bar', () => {
    const brief: RoleBrief = {
      dimensions: [
        { id: 'a', weight: 4996 },
        { id: 'b', weight: 5004 },
      ],
      outcomes: OUTCOMES,
    };
    // 3 + 4996 ÷ 10000 = 3.4996
    expect(explain(brief, { ratings: { a: 4, b: 3 } }).why).toEqual([
      'Score 3.4996 is at or above 3, where Discuss begins.',
      'Hire begins at 3.5, 0.0004 more.',
    ]);
  });

  it('give points where the role sums', () => {
    const brief: RoleBrief = {
      score: 'sum',
      dimensions: ['a', 'b'],
      outcomes: [{ id: 'hire', label: 'Hire', from: 7 }, { id: 'no-hire' }],
    };
    expect(explain(brief, { ratings: { a: 4, b: 4 } }).why).toEqual([
      'Score 8 points is at or above 7, where Hire begins.',
    ]);
  });
});

describe('points of a part', () => {
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const threes = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 3]));
  const brief: RoleBrief = {
    score: 'sum',
    dimensions: [...eight, { id: 'extra', bonus: 5 }],
    stages: { whole: [...eight, 'extra'], part: eight.slice(0, 4) },
    outcomes: [
      { id: 'hire', label: 'Hire', from: 24 },
      { id: 'no-hire', label: 'No hire' },
    ],
  };

  it('say that they are scaled up where something was not rated', () => {
    // Seven 3s are 21, and stand for 24 of eight.
    expect(explain(brief, { stage: 'whole', ratings: threes(eight.slice(1)) }).why[0]).toBe(
      'Score 24 points (pro rata from 7 of 8 dimensions) is at or above 24, where Hire begins.',
    );
  });

  it('say so where a stage has only a part of the role', () => {
    expect(explain(brief, { stage: 'part', ratings: threes(eight.slice(0, 4)) }).why[0]).toContain(
      'Score 24 points (pro rata from 4 of 8 dimensions) is',
    );
  });

  it('are as added up where everything was rated, whatever the bonus', () => {
    expect(explain(brief, { stage: 'whole', ratings: threes(eight) }).why[0]).toBe(
      'Score 24 points is at or above 24, where Hire begins.',
    );
    expect(explain({ ...brief, score: 'mean' }, { stage: 'part', ratings: threes(['a']) }).why[0]).not.toContain('pro');
  });
});

describe('the nearest threshold', () => {
  const barred: RoleBrief = { ...PAIR, dimensions: [{ id: 'a', mustHave: 3 }, 'b'] };

  it('is left out where a cap lowered the outcome: more points would not reach it', () => {
    // 3.5 would be hire, but a is missed.
    expect(explain(barred, { ratings: { a: 2, b: 5 } }).why).toEqual([
      'Score 3.50 is at or above 3.5, where Hire begins.',
      'Capped at Discuss: A is 2, and its must-have is 3.',
    ]);
  });

  it('stays where the cap changed nothing', () => {
    expect(explain(barred, { ratings: { a: 2, b: 3 } }).why.at(-1)).toBe('Discuss begins at 3, 0.50 more.');
  });
});

describe('a stated result', () => {
  it('is rounded for people and lossless beside it', () => {
    const role = buildRole({
      dimensions: ['20%', '20%', '15%', '20%', '15%', '10%'].map((weight, index) => ({ id: `d${index}`, weight })),
      outcomes: OUTCOMES,
    });
    const stated = stateResult(role, scoreScorecard(role, card({ ratings: { d0: 4, d2: 3, d3: 5, d5: 4 } })));
    expect(stated).toMatchObject({
      outcome: 'hire',
      countsAs: 'undecided',
      score: 4.07692307692,
      percent: 76.9230769231,
      coverage: 65,
      exact: { score: '53/13', percent: '1000/13', coverage: '65' },
      decidedBy: 'threshold hire from 3.5',
    });
    // Shares of what was rated: 20, 15, 20 and 10 of 65.
    expect(stated.contributions).toEqual([
      { dimension: 'd0', share: 0.307692307692, rating: 4 },
      { dimension: 'd2', share: 0.230769230769, rating: 3 },
      { dimension: 'd3', share: 0.307692307692, rating: 5 },
      { dimension: 'd5', share: 0.153846153846, rating: 4 },
    ]);
    expect(stated.because).toEqual(
      reasons(role, scoreScorecard(role, card({ ratings: { d0: 4, d2: 3, d3: 5, d5: 4 } }))),
    );
  });

  it('of nothing rated is null, not zero', () => {
    const role = buildRole(PAIR);
    expect(stateResult(role, scoreScorecard(role, card({})))).toMatchObject({
      outcome: null,
      countsAs: 'undecided',
      score: null,
      percent: null,
      coverage: 0,
      exact: { score: null, percent: null, coverage: '0' },
      contributions: [],
    });
  });
});
