import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact.ts';
import type { Role } from '../../../src/domain/role.ts';
import { scoreScorecard } from '../../../src/domain/score-scorecard.ts';
import { buildRole, type CardBrief, caps, card, decides, inOrder, is } from '../../build-role.ts';

const THREE = [{ id: 'hire', from: 3.5 }, { id: 'discuss', from: 2.5 }, { id: 'no-hire' }] as const;

function decide(role: Role, brief: CardBrief) {
  return scoreScorecard(role, card(brief)).decision;
}

const everyRating = (least: number) =>
  ({ kind: 'every', within: undefined, by: 'panel', is: is({ at_least: least }) }) as const;

const howMany = (where: Parameters<typeof is>[0], bar: Parameters<typeof is>[0]) =>
  ({ kind: 'count', within: undefined, by: 'panel', where: is(where), is: is(bar) }) as const;

describe('thresholds', () => {
  const role = buildRole({ dimensions: ['a', 'b'], outcomes: THREE });

  it.each([
    [5, 4, 'hire'],
    [4, 3, 'hire'],
    [3, 3, 'discuss'],
    [3, 2, 'discuss'],
    [2, 2, 'no-hire'],
  ])('%i and %i give %s', (a, b, outcome) => {
    expect(decide(role, { ratings: { a, b } }).outcome).toBe(outcome);
  });

  it('"above" is strictly above', () => {
    const strict = buildRole({ dimensions: ['a'], outcomes: [{ id: 'hire', above: 3 }, { id: 'no-hire' }] });
    expect(decide(strict, { ratings: { a: 3 } }).outcome).toBe('no-hire');
    expect(decide(strict, { ratings: { a: 3 } }).nearest?.distance.toFraction()).toBe('0');
    expect(decide(strict, { ratings: { a: 4 } }).outcome).toBe('hire');
  });

  it('name what decided and the nearest that did not', () => {
    const result = decide(role, { ratings: { a: 3, b: 2 } });
    expect(result.decidedBy).toEqual({ kind: 'threshold', outcome: 'discuss' });
    expect(result.nearest?.outcome).toBe('hire');
    expect(exactText(result.nearest?.threshold ?? result.nearest?.distance ?? ([] as never))).toBe('3.5');
    expect(result.nearest?.distance.toFraction()).toBe('1');
    expect(decide(role, { ratings: { a: 5, b: 5 } }).nearest).toBeNull();
  });

  it('otherwise takes the rest, which need not be the last outcome', () => {
    const other = buildRole({ dimensions: ['a'], outcomes: THREE, otherwise: 'discuss' });
    expect(decide(other, { ratings: { a: 1 } }).decidedBy).toEqual({ kind: 'otherwise', outcome: 'discuss' });
  });

  it('in percent are of the way from worst to best: the built-in ones on 0–10', () => {
    const tens = buildRole({ scale: [0, 10, 0.25], dimensions: ['a'] });
    const given = (a: number) => decide(tens, { ratings: { a } }).outcome;
    expect([8, 7.75, 6.25, 6, 5, 4.75, 2.5, 2.25].map(given)).toEqual([
      'strong-hire',
      'hire',
      'hire',
      'discuss',
      'discuss',
      'no-hire',
      'no-hire',
      'strong-no-hire',
    ]);
    expect(exactText(decide(tens, { ratings: { a: 6 } }).nearest?.threshold ?? ([] as never))).toBe('6.25');
  });

  it('of a sum are points', () => {
    const points = buildRole({
      score: 'sum',
      dimensions: ['a', 'b'],
      outcomes: [{ id: 'hire', from: 7 }, { id: 'discuss', from: '50%' }, { id: 'no-hire' }],
    });
    expect(decide(points, { ratings: { a: 4, b: 3 } }).outcome).toBe('hire');
    expect(decide(points, { ratings: { a: 3, b: 3 } }).outcome).toBe('discuss');
    expect(decide(points, { ratings: { a: 3, b: 2 } }).outcome).toBe('no-hire');
  });
});

describe('count rules as real programmes use them', () => {
  const eight = Array.from({ length: 8 }, (_, index) => `d${index}`);
  const sum = buildRole({
    dimensions: eight,
    outcomes: [{ id: 'yes', countsAs: 'hire' }, { id: 'no' }],
    rules: [
      decides('no', howMany({ equals: 1 }, { at_least: 1 }), 'A rating of 1'),
      decides('no', howMany({ equals: 2 }, { above: 2 }), 'More than two 2s'),
      decides('no', { kind: 'sum', within: undefined, is: is({ below: 24 }) }, 'Sum below 24'),
      decides('yes', { kind: 'sum', within: undefined, is: is({ at_least: 24 }) }),
    ],
  });

  it.each([
    [[3, 3, 3, 3, 3, 3, 3, 3], 'yes', 3],
    [[5, 5, 5, 5, 5, 5, 5, 1], 'no', 0],
    [[5, 5, 5, 5, 5, 2, 2, 2], 'no', 1],
    [[3, 3, 3, 3, 3, 3, 3, 2], 'no', 2],
    [[4, 3, 3, 3, 3, 3, 3, 2], 'yes', 3],
  ])('no 1, at most two 2s, sum at least 24: %j gives %s', (ratings, outcome, rule) => {
    const decision = decide(sum, { ratings: inOrder(sum, ratings) ?? {} });
    expect(decision.outcome).toBe(outcome);
    expect(decision.decidedBy).toEqual({ kind: 'rule', rule, outcome });
  });

  const everywhere = buildRole({
    dimensions: ['a', 'b', 'c'],
    outcomes: [{ id: 'yes', countsAs: 'hire' }, { id: 'discuss' }, { id: 'no' }],
    otherwise: 'discuss',
    rules: [decides('yes', everyRating(3)), decides('no', howMany({ equals: 1 }, { at_least: 1 }))],
  });

  it.each([
    [[3, 3, 3], 'yes'],
    [[5, 5, 1], 'no'],
    [[5, 5, 2], 'discuss'],
  ])('3 or better everywhere, any 1 no, else discuss: %j gives %s', (ratings, outcome) => {
    expect(decide(everywhere, { ratings: inOrder(everywhere, ratings) ?? {} }).outcome).toBe(outcome);
  });
});

describe('caps', () => {
  const role = buildRole({
    dimensions: ['a', 'b'],
    outcomes: THREE,
    rules: [
      caps('discuss', howMany({ below: 2 }, { at_least: 1 }), 'Far below'),
      caps('no-hire', { kind: 'rating', of: { kind: 'dimension', id: 'b' }, by: 'panel', is: is({ equals: 1 }) }),
    ],
  });

  it('lower what was decided to the worse of the two', () => {
    const result = decide(role, { ratings: { a: 1, b: 5 } });
    expect(decide(role, { ratings: { a: 5, b: 5 } }).outcome).toBe('hire');
    // Score 3 is discuss already: the cap holds and lowers nothing.
    expect(result.outcome).toBe('discuss');
    expect(result.caps).toEqual([{ kind: 'rule', rule: 0, outcome: 'discuss', lowered: false }]);
  });

  it('all hold together: the worst one counts, and each says whether it lowered', () => {
    const result = decide(role, { ratings: { a: 5, b: 1 } });
    expect(result.outcome).toBe('no-hire');
    expect(result.caps).toEqual([
      { kind: 'rule', rule: 0, outcome: 'discuss', lowered: false },
      { kind: 'rule', rule: 1, outcome: 'no-hire', lowered: true },
    ]);
  });

  it('never lift a weak candidate', () => {
    expect(decide(role, { ratings: { a: 1, b: 2 } }).outcome).toBe('no-hire');
  });

  it('hold against a rule that decides as well', () => {
    const both = buildRole({
      dimensions: ['a'],
      outcomes: THREE,
      rules: [decides('hire', everyRating(1)), caps('discuss', everyRating(1))],
    });
    const result = decide(both, { ratings: { a: 5 } });
    expect(result.outcome).toBe('discuss');
    expect(result.decidedBy).toEqual({ kind: 'rule', rule: 0, outcome: 'hire' });
    expect(result.caps).toEqual([{ kind: 'rule', rule: 1, outcome: 'discuss', lowered: true }]);
  });

  it('the first rule with "then" that matches decides', () => {
    const two = buildRole({
      dimensions: ['a'],
      outcomes: THREE,
      rules: [decides('discuss', everyRating(4)), decides('hire', everyRating(2))],
    });
    expect(decide(two, { ratings: { a: 4 } }).outcome).toBe('discuss');
    expect(decide(two, { ratings: { a: 3 } }).outcome).toBe('hire');
  });
});

describe('what bars every outcome that counts as hire', () => {
  const role = buildRole({
    dimensions: [{ id: 'a', mustHave: 3 }, 'b'],
    outcomes: [
      { id: 'strong-hire', from: 4.5 },
      { id: 'hire', from: 3 },
      { id: 'keep', countsAs: 'undecided', from: 2 },
      { id: 'no-hire' },
    ],
    redFlags: { lied: 'reject', late: 'review', noted: 'note' },
    checks: [{ id: 'permit', mustBe: 'yes' }, { id: 'conflict', mustBe: 'no' }, { id: 'remote' }],
  });
  const fine = { permit: 'yes', conflict: 'no', remote: 'no' } as const;

  it('nothing, where all is well', () => {
    expect(decide(role, { ratings: { a: 3, b: 5 }, checks: fine })).toMatchObject({ outcome: 'hire', caps: [] });
  });

  it('a missed must-have', () => {
    expect(decide(role, { ratings: { a: 2, b: 5 }, checks: fine })).toMatchObject({
      outcome: 'keep',
      caps: [{ kind: 'must-have', dimension: 'a', outcome: 'keep', lowered: true }],
    });
  });

  it('a reject red flag; the others only show', () => {
    const ratings = { a: 5, b: 5 };
    expect(decide(role, { ratings, checks: fine, redFlags: ['lied'] })).toMatchObject({
      outcome: 'keep',
      caps: [{ kind: 'red-flag', id: 'lied', outcome: 'keep', lowered: true }],
    });
    expect(decide(role, { ratings, checks: fine, redFlags: ['late', 'noted'] }).outcome).toBe('strong-hire');
  });

  it('a check that is not what it must be, in either direction', () => {
    const ratings = { a: 5, b: 5 };
    expect(decide(role, { ratings, checks: { ...fine, permit: 'no' } })).toMatchObject({
      outcome: 'keep',
      caps: [{ kind: 'check', id: 'permit', outcome: 'keep', lowered: true }],
    });
    expect(decide(role, { ratings, checks: { ...fine, conflict: 'yes' } }).outcome).toBe('keep');
    expect(decide(role, { ratings, checks: { ...fine, remote: 'yes' } }).outcome).toBe('strong-hire');
  });

  it('and never lifts a weak candidate', () => {
    expect(decide(role, { ratings: { a: 1, b: 1 }, checks: fine })).toMatchObject({
      outcome: 'no-hire',
      caps: [{ kind: 'must-have', lowered: false }],
    });
  });
});

describe('nothing rated', () => {
  it('has no outcome, whatever else was answered, and still shows what holds it down', () => {
    const role = buildRole({
      dimensions: ['a', 'b'],
      outcomes: THREE,
      redFlags: { lied: 'reject' },
      rules: [decides('no-hire', { kind: 'red-flags', is: is({ at_least: 1 }) })],
    });
    const result = decide(role, { redFlags: ['lied'] });
    expect(result).toMatchObject({ outcome: null, countsAs: 'undecided', decidedBy: { kind: 'nothing-rated' } });
    expect(result.caps).toEqual([{ kind: 'red-flag', id: 'lied', outcome: 'discuss', lowered: false }]);
    expect(result.possible).toEqual(['no-hire']);
  });

  it('and nothing applicable can have none', () => {
    const role = buildRole({ dimensions: ['a'], outcomes: THREE });
    const result = decide(role, { ratings: { a: 'not-applicable' } });
    expect(result).toMatchObject({ outcome: null, possible: [], provisional: false, assessNext: [] });
  });
});
