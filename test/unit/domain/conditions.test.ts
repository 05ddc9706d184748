import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../../src/domain/aggregate-panel.ts';
import type { Condition } from '../../../src/domain/condition.ts';
import { buildRole, type CardBrief, card, decides, is, type RoleBrief } from '../../build-role.ts';

const BASE: RoleBrief = {
  dimensions: [
    { id: 'a', weight: '40%', mustHave: 3 },
    {
      id: 'team',
      weight: '60%',
      dimensions: ['b', { id: 'c', scale: [0, 10], mustHave: { atLeast: 4, by: 'interviewer' } }],
    },
    { id: 'extra', bonus: 10 },
  ],
  labels: { '3': 'Meets' },
  stages: { first: ['a', 'b'], second: ['c', 'extra'] },
  outcomes: [{ id: 'hire' }, { id: 'no-hire' }],
  checks: ['remote', 'permit'],
  redFlags: { lied: 'reject', late: 'review', rude: 'review' },
  verdict: ['No', 'Maybe', 'Yes'],
};

/** Whether a rule with this condition matches a panel with these cards. */
function matches(when: Condition, cards: readonly CardBrief[], brief: Partial<RoleBrief> = {}): boolean {
  const role = buildRole({ ...BASE, ...brief, rules: [decides('hire', when)] });
  const briefs = cards.length > 0 ? cards : [{}];
  return (
    aggregatePanel(
      role,
      briefs.map((it) => card({ stage: 'first', ...it })),
    ).decision.rules[0]?.matches ?? false
  );
}

const not = (condition: Condition): Condition => ({ kind: 'not', condition });
const rating = (id: string, bar: Parameters<typeof is>[0], by: 'panel' | 'interviewer' = 'panel'): Condition => ({
  kind: 'rating',
  of: { kind: id === 'team' ? 'group' : 'dimension', id },
  by,
  is: is(bar),
});
const every = (bar: Parameters<typeof is>[0], within?: readonly string[], by: 'panel' | 'interviewer' = 'panel') =>
  ({ kind: 'every', within, by, is: is(bar) }) as const;
const count = (
  where: Parameters<typeof is>[0],
  bar: Parameters<typeof is>[0],
  { within, by = 'panel' }: { within?: readonly string[]; by?: 'panel' | 'interviewer' } = {},
) => ({ kind: 'count', within, by, where: is(where), is: is(bar) }) as const;

/** Ana in both stages: a 4, b 3, c 5 of 0–10, extra 2. Positions 3/4, 1/2, 1/2, 1/4. */
const ANA: readonly CardBrief[] = [{ ratings: { a: 4, b: 3 } }, { ratings: { c: 5, extra: 2 }, stage: 'second' }];
/** Ben disagrees about a and b: combined a is 3, b is 3. */
const BOTH: readonly CardBrief[] = [...ANA, { interviewer: 'ben', ratings: { a: 2, b: 3 } }];

describe('comparisons', () => {
  it.each([
    [{ at_least: 4 }, true],
    [{ at_least: 4.5 }, false],
    [{ above: 4 }, false],
    [{ above: 3.9 }, true],
    [{ at_most: 4 }, true],
    [{ at_most: 3.9 }, false],
    [{ below: 4 }, false],
    [{ below: 4.1 }, true],
    [{ equals: 4 }, true],
    [{ equals: 3 }, false],
    [{ at_least: 3, below: 5 }, true],
    [{ at_least: 3, below: 4 }, false],
    [{ equals: '75%' }, true],
    [{ above: 'Meets' }, true],
    [{ at_most: 'Meets' }, false],
    [{ at_least: 'must_have' }, true],
    [{ equals: 'must_have' }, false],
  ])('4 on 1–5 with a minimum of 3: %j is %s', (bar, expected) => {
    expect(matches(rating('a', bar), ANA)).toBe(expected);
  });

  it('a value that means nothing here is unknown: neither it nor its negation matches', () => {
    for (const bar of [{ at_least: 'Splendid' }, { at_least: 'must_have' }]) {
      expect(matches(rating('b', bar), ANA)).toBe(false);
      expect(matches(not(rating('b', bar)), ANA)).toBe(false);
    }
  });

  it('a label that names a band means all of it', () => {
    const labels = { '3': 'Meets', '4': 'Meets' };
    const asked = (a: number, bar: Parameters<typeof is>[0]) =>
      matches(rating('a', bar), [{ ratings: { a } }], { labels });
    expect([2, 3, 4, 5].map((a) => asked(a, { equals: 'Meets' }))).toEqual([false, true, true, false]);
    expect([2, 3, 4, 5].map((a) => asked(a, { at_least: 'Meets' }))).toEqual([false, true, true, true]);
    expect([2, 3, 4, 5].map((a) => asked(a, { above: 'Meets' }))).toEqual([false, false, false, true]);
    expect([2, 3, 4, 5].map((a) => asked(a, { at_most: 'Meets' }))).toEqual([true, true, true, false]);
    expect([2, 3, 4, 5].map((a) => asked(a, { below: 'Meets' }))).toEqual([true, false, false, false]);
  });
});

describe('figures', () => {
  // By hand: 0.4·3/4 + 0.3·1/2 + 0.3·1/2 = 0.6; the bonus adds 0.1·1/4. So 62.5%, and 3.5 on 1–5.
  it('score and percent are the exact ones, with the bonus', () => {
    expect(matches({ kind: 'score', within: undefined, is: is({ equals: 3.5 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'score', within: undefined, is: is({ equals: '62.5%' }) }, ANA)).toBe(true);
    expect(matches({ kind: 'score', within: undefined, is: is({ above: 'Meets' }) }, ANA)).toBe(true);
    expect(matches({ kind: 'percent', within: undefined, is: is({ equals: 62.5 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'percent', within: undefined, is: is({ equals: '62.5%' }) }, ANA)).toBe(true);
  });

  it('narrowed, they are over those named, the bonus only if it is named', () => {
    // a and b: (0.4·3/4 + 0.3·1/2) ÷ 0.7 = 9/14 of the way.
    expect(matches({ kind: 'score', within: ['b', 'c'], is: is({ equals: 3 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'percent', within: ['a', 'b'], is: is({ above: 64.28, below: 64.29 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'percent', within: ['b', 'extra'], is: is({ equals: 52.5 }) }, ANA)).toBe(true);
  });

  it('of nothing are unknown', () => {
    const nothing: Condition = { kind: 'score', within: ['c'], is: is({ at_least: 1 }) };
    expect(matches(nothing, [{ ratings: { a: 4 } }])).toBe(false);
    expect(matches(not(nothing), [{ ratings: { a: 4 } }])).toBe(false);
    expect(matches(not({ kind: 'score', within: ['extra'], is: is({ at_least: 5 }) }), ANA)).toBe(false);
  });

  it('sum adds ratings in points, scaled up to all that it is about', () => {
    // Points of a, b, c go from 2 to 20, 18 apart. 4 + 3 + 5 = 12; the bonus adds 10% of 18 · 1/4 = 0.45.
    expect(matches({ kind: 'sum', within: undefined, is: is({ equals: 12.45 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'sum', within: ['a', 'b', 'c'], is: is({ equals: 12 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'sum', within: ['a', 'b'], is: is({ equals: 7 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'sum', within: ['a', 'b'], is: is({ equals: 8 }) }, [{ ratings: { a: 4 } }])).toBe(true);
    expect(matches({ kind: 'sum', within: ['a', 'b'], is: is({ equals: '62.5%' }) }, ANA)).toBe(true);
  });

  it('score in a role that sums is in points', () => {
    const score = 'sum' as const;
    expect(matches({ kind: 'score', within: ['a', 'b'], is: is({ equals: 7 }) }, ANA, { score })).toBe(true);
    expect(matches({ kind: 'score', within: undefined, is: is({ equals: 12.45 }) }, ANA, { score })).toBe(true);
  });

  it('coverage, interviewers and disagreements', () => {
    expect(matches({ kind: 'coverage', is: is({ equals: 70 }) }, [{ ratings: { a: 4, b: 3 } }])).toBe(true);
    expect(matches({ kind: 'coverage', is: is({ at_least: '71%' }) }, [{ ratings: { a: 4, b: 3 } }])).toBe(false);
    expect(matches({ kind: 'interviewers', is: is({ equals: 1 }) }, ANA)).toBe(true);
    expect(matches({ kind: 'interviewers', is: is({ at_least: 2 }) }, BOTH)).toBe(true);
    expect(matches({ kind: 'disagreements', is: is({ equals: 1 }) }, BOTH)).toBe(true);
    expect(matches({ kind: 'disagreements', is: is({ at_least: 1 }) }, ANA)).toBe(false);
  });
});

describe('rating', () => {
  it('is the combined value, or every interviewer’s', () => {
    expect(matches(rating('a', { equals: 3 }), BOTH)).toBe(true);
    expect(matches(rating('a', { at_least: 3 }, 'interviewer'), BOTH)).toBe(false);
    expect(matches(rating('a', { at_least: 2 }, 'interviewer'), BOTH)).toBe(true);
  });

  it('of a group is the share-weighted value in the role’s scale', () => {
    // b and c at half-way: 3 on 1–5, although c is 5 on 0–10.
    expect(matches(rating('team', { equals: 3 }), ANA)).toBe(true);
    expect(matches(rating('team', { equals: 3 }, 'interviewer'), ANA)).toBe(true);
    expect(matches(rating('team', { at_least: 3 }), [{ ratings: { c: 2, b: 5 } }])).toBe(true);
    expect(matches(rating('team', { at_least: 3 }, 'interviewer'), [{ ratings: { c: 2, b: 5 } }])).toBe(false);
  });

  it('of a group leaves its bonus dimensions out', () => {
    const dimensions = ['a', { id: 'team', dimensions: ['b', { id: 'c', bonus: 50 }] }];
    const stages = { first: ['a', 'b', 'c'] };
    const given: readonly CardBrief[] = [{ ratings: { a: 3, b: 3, c: 5 } }];
    expect(matches(rating('team', { equals: 3 }), given, { dimensions, stages })).toBe(true);
    expect(matches(rating('team', { at_most: 3 }, 'interviewer'), given, { dimensions, stages })).toBe(true);
  });

  it('of what nobody rated is unknown', () => {
    for (const id of ['c', 'extra']) {
      expect(matches(rating(id, { below: 2 }), [{ ratings: { a: 1 } }])).toBe(false);
      expect(matches(not(rating(id, { below: 2 })), [{ ratings: { a: 1 } }])).toBe(false);
    }
    expect(matches(not(rating('team', { below: 2 })), [{ ratings: { a: 1 } }])).toBe(false);
    expect(matches(not(rating('team', { below: 2 }, 'interviewer')), [{ ratings: { a: 1 } }])).toBe(false);
  });
});

describe('every', () => {
  it('compares each dimension in its own scale, and leaves bonus ones out unless named', () => {
    expect(matches(every({ at_least: 3 }), ANA)).toBe(true);
    expect(matches(every({ at_most: 4 }), ANA)).toBe(false);
    expect(matches(every({ at_least: '50%' }), ANA)).toBe(true);
    expect(matches(every({ at_least: 3 }, ['a', 'extra']), ANA)).toBe(false);
  });

  it('by interviewer looks at single ratings', () => {
    expect(matches(every({ at_least: 3 }), BOTH)).toBe(true);
    expect(matches(every({ at_least: 3 }, undefined, 'interviewer'), BOTH)).toBe(false);
  });

  it('does not look at scales without the label or dimensions without a minimum', () => {
    expect(matches(every({ at_least: 'Meets' }), [{ ratings: { a: 3, b: 4, c: 0 } }])).toBe(true);
    expect(matches(every({ at_least: 'must_have' }), [{ ratings: { a: 3, b: 1, c: 4 } }])).toBe(true);
    expect(matches(every({ at_least: 'must_have' }), [{ ratings: { a: 3, b: 1, c: 3 } }])).toBe(false);
  });

  it('of nothing is unknown', () => {
    expect(matches(every({ at_least: 1 }, ['c']), [{ ratings: { a: 4 } }])).toBe(false);
    expect(matches(not(every({ at_least: 5 }, ['c'])), [{ ratings: { a: 4 } }])).toBe(false);
  });
});

describe('count', () => {
  it('counts dimensions, in number or as a share of those looked at', () => {
    expect(matches(count({ at_least: 4 }, { equals: 2 }), ANA)).toBe(true);
    expect(matches(count({ at_least: 4 }, { above: '50%' }), ANA)).toBe(true);
    expect(matches(count({ equals: 3 }, { above: '50%' }, { within: ['a', 'b'] }), ANA)).toBe(false);
    expect(matches(count({ equals: 3 }, { at_least: '50%' }, { within: ['a', 'b'] }), ANA)).toBe(true);
  });

  it('takes a share of what was rated, not of what could have been', () => {
    expect(matches(count({ at_least: 4 }, { equals: '100%' }), [{ ratings: { a: 4 } }])).toBe(true);
  });

  it('by interviewer counts single ratings: "most are exactly 3"', () => {
    // a: 4 and 2, b: 3 and 3, c: 5. Two of five are 3; of b alone all are.
    expect(matches(count({ equals: 3 }, { equals: 2 }, { by: 'interviewer' }), BOTH)).toBe(true);
    expect(matches(count({ equals: 3 }, { equals: '40%' }, { by: 'interviewer' }), BOTH)).toBe(true);
    expect(matches(count({ equals: 3 }, { above: '50%' }, { by: 'panel' }), BOTH)).toBe(true);
  });

  it('of nothing is unknown', () => {
    for (const bar of [{ at_most: 0 }, { at_least: 1 }, { at_most: '0%' }]) {
      expect(matches(count({ below: 2 }, bar, { within: ['c'] }), [{ ratings: { a: 4 } }])).toBe(false);
      expect(matches(not(count({ below: 2 }, bar, { within: ['c'] })), [{ ratings: { a: 4 } }])).toBe(false);
    }
  });

  it('is zero where nothing is like that', () => {
    expect(matches(count({ below: 2 }, { equals: 0 }), ANA)).toBe(true);
  });
});

describe('what was answered apart from ratings', () => {
  const verdicts = (where: Parameters<typeof is>[0], bar: Parameters<typeof is>[0]): Condition => ({
    kind: 'verdicts',
    where: is(where),
    is: is(bar),
  });
  const said: readonly CardBrief[] = [
    { ratings: { a: 3 }, verdict: 'Yes' },
    { ratings: { a: 3 }, verdict: 'Maybe', interviewer: 'ben' },
    { ratings: { a: 3 }, interviewer: 'cleo' },
  ];

  it('verdicts compare by their place, and shares are of those given', () => {
    expect(matches(verdicts({ at_least: 'Yes' }, { equals: 1 }), said)).toBe(true);
    expect(matches(verdicts({ at_least: 'Maybe' }, { equals: '100%' }), said)).toBe(true);
    expect(matches(verdicts({ equals: 2 }, { equals: '50%' }), said)).toBe(true);
    expect(matches(verdicts({ above: '50%' }, { equals: 1 }), said)).toBe(true);
  });

  it('no verdicts are unknown', () => {
    expect(matches(verdicts({ at_least: 'Yes' }, { at_most: 0 }), ANA)).toBe(false);
    expect(matches(not(verdicts({ at_least: 'Yes' }, { at_least: 1 })), ANA)).toBe(false);
  });

  it('a verdict that is not on the list is not looked at', () => {
    const odd: readonly CardBrief[] = [...said, { ratings: { a: 3 }, verdict: 'Perhaps', interviewer: 'dan' }];
    expect(matches(verdicts({ at_least: 'Maybe' }, { equals: '100%' }), odd)).toBe(true);
    expect(matches(verdicts({ below: 1 }, { equals: 0 }), odd)).toBe(true);
  });

  it('a share of red flags of which the role has none is unknown', () => {
    const notes: Condition = { kind: 'red-flags', severity: 'note', is: is({ at_most: '50%' }) };
    expect(matches(notes, ANA)).toBe(false);
    expect(matches(not(notes), ANA)).toBe(false);
  });

  it('red flags count once whoever saw them', () => {
    const seen: readonly CardBrief[] = [
      { ratings: { a: 3 }, redFlags: ['late', 'lied'] },
      { ratings: { a: 3 }, redFlags: ['late'], interviewer: 'ben' },
    ];
    const flags = (part: { severity?: 'review'; id?: string }, bar: Parameters<typeof is>[0]): Condition => ({
      kind: 'red-flags',
      ...part,
      is: is(bar),
    });
    expect(matches(flags({ severity: 'review' }, { equals: 1 }), seen)).toBe(true);
    expect(matches(flags({ severity: 'review' }, { equals: '50%' }), seen)).toBe(true);
    expect(matches(flags({ id: 'late' }, { at_least: 1 }), seen)).toBe(true);
    expect(matches(flags({ id: 'rude' }, { at_least: 1 }), seen)).toBe(false);
    expect(matches(flags({}, { equals: 2 }), seen)).toBe(true);
    expect(matches(flags({}, { equals: 0 }), ANA)).toBe(true);
  });

  it('a check is no where anyone says no, and unknown where nobody answered', () => {
    const check = (of: string, equals: 'yes' | 'no'): Condition => ({ kind: 'check', of, equals });
    const answers: readonly CardBrief[] = [
      { ratings: { a: 3 }, checks: { remote: 'yes' } },
      { ratings: { a: 3 }, checks: { remote: 'no' }, interviewer: 'ben' },
    ];
    expect(matches(check('remote', 'no'), answers)).toBe(true);
    expect(matches(check('remote', 'yes'), answers)).toBe(false);
    expect(matches(check('remote', 'yes'), answers.slice(0, 1))).toBe(true);
    expect(matches(check('permit', 'no'), answers)).toBe(false);
    expect(matches(not(check('permit', 'no')), answers)).toBe(false);
    expect(matches(not(check('unheard-of', 'no')), answers)).toBe(false);
  });
});

describe('must_haves', () => {
  const state = (it: 'missed' | 'open' | 'met'): Condition => ({ kind: 'must-haves', state: it });
  const all = ['missed', 'open', 'met'] as const;
  const states = (cards: readonly CardBrief[], brief: Partial<RoleBrief> = {}) =>
    all.filter((it) => matches(state(it), cards, brief));

  it('is met, missed or open', () => {
    expect(states(ANA)).toEqual(['met']);
    expect(states([{ ratings: { a: 3 } }])).toEqual(['open']);
    expect(states([{ ratings: { a: 2 } }])).toEqual(['missed', 'open']);
    expect(states([{ ratings: { a: 2, c: 4 } }])).toEqual(['missed']);
    expect(states([{ ratings: { a: 3, c: 'not-applicable' } }])).toEqual(['met']);
  });

  it('by interviewer is missed by one, on the panel’s value by the panel', () => {
    const two = (first: CardBrief['ratings'], second: CardBrief['ratings']): readonly CardBrief[] => [
      { ratings: first ?? {} },
      { ratings: second ?? {}, interviewer: 'ben' },
    ];
    expect(states(two({ a: 1, c: 10 }, { a: 5, c: 4 }))).toEqual(['met']);
    expect(states(two({ a: 3, c: 10 }, { a: 3, c: 3 }))).toEqual(['missed']);
  });

  it('of a role without any is unknown', () => {
    const dimensions = ['a', 'b'];
    const stages = { first: dimensions };
    expect(states([{ ratings: { a: 1 } }], { dimensions, stages })).toEqual([]);
    expect(matches(not(state('missed')), [{ ratings: { a: 1 } }], { dimensions, stages })).toBe(false);
  });
});

describe('all, any, not', () => {
  const yes = rating('a', { at_least: 1 });
  const no = rating('a', { above: 5 });
  const unknown = rating('c', { at_least: 1 });
  const here = [{ ratings: { a: 3 } }];
  const all = (...conditions: Condition[]): Condition => ({ kind: 'all', conditions });
  const any = (...conditions: Condition[]): Condition => ({ kind: 'any', conditions });

  it.each([
    ['all yes yes', all(yes, yes), true],
    ['all yes no', all(yes, no), false],
    ['all yes unknown', all(yes, unknown), false],
    ['not all no unknown', not(all(no, unknown)), true],
    ['not all yes unknown', not(all(yes, unknown)), false],
    ['any no yes', any(no, yes), true],
    ['any no no', any(no, no), false],
    ['any unknown yes', any(unknown, yes), true],
    ['any unknown no', any(unknown, no), false],
    ['not any unknown no', not(any(unknown, no)), false],
    ['not any no no', not(any(no, no)), true],
    ['not not unknown', not(not(unknown)), false],
    ['not no', not(no), true],
  ])('%s', (_, condition, expected) => {
    expect(matches(condition, here)).toBe(expected);
  });
});
