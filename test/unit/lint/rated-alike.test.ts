import { describe, expect, it } from 'vitest';
import type { Comparison, Condition } from '../../../src/domain/condition.ts';
import { exact, ONE, ratio, ZERO } from '../../../src/domain/exact.ts';
import { canHoldAt } from '../../../src/lint/rated-alike.ts';
import { buildRole } from '../../build-role.ts';

const role = buildRole({
  dimensions: ['bread', { id: 'cakes', scale: [1, 3], mustHave: 2 }, { id: 'charm', bonus: 5 }],
});
const HALF = ratio(1, 2);

function is(comparator: Comparison[number]['comparator'], value: number): Comparison {
  return [{ comparator, value: { kind: 'number', value: exact(value) } }];
}

const score = (comparison: Comparison): Condition => ({ kind: 'score', within: undefined, is: comparison });
const rating = (id: string, comparison: Comparison, by: 'panel' | 'interviewer' = 'panel'): Condition => ({
  kind: 'rating',
  of: { kind: 'dimension', id },
  by,
  is: comparison,
});
const count = (where: Comparison, comparison: Comparison): Condition => ({
  kind: 'count',
  within: undefined,
  by: 'panel',
  where,
  is: comparison,
});

describe('where everything is rated alike', () => {
  it('a score is as far as its ratings', () => {
    expect(canHoldAt(ONE, role, [score(is('at_least', 5))], [])).toBe(true);
    expect(canHoldAt(ZERO, role, [score(is('at_most', 1))], [])).toBe(true);
    expect(canHoldAt(HALF, role, [score(is('at_least', 3))], [score(is('above', 3))])).toBe(true);
    expect(canHoldAt(HALF, role, [score(is('above', 3))], [])).toBe(false);
  });

  it('each dimension is rated on its own scale', () => {
    const everythingAtMost3 = count(is('at_most', 3), is('at_least', 2));
    expect(canHoldAt(ZERO, role, [everythingAtMost3], [])).toBe(true);
    expect(canHoldAt(ONE, role, [everythingAtMost3], [])).toBe(false);
    expect(canHoldAt(ONE, role, [rating('cakes', is('equals', 3))], [])).toBe(true);
  });

  it('a bonus is left out, so that nothing is said of it', () => {
    expect(canHoldAt(ONE, role, [rating('charm', is('at_least', 1))], [])).toBe(false);
    expect(canHoldAt(ONE, role, [], [rating('charm', is('at_least', 1))])).toBe(false);
    expect(canHoldAt(ONE, role, [count(is('at_least', 1), is('at_least', 3))], [])).toBe(false);
  });

  it('must-haves are met or missed', () => {
    const missed: Condition = { kind: 'must-haves', state: 'missed' };
    expect(canHoldAt(ZERO, role, [missed], [])).toBe(true);
    expect(canHoldAt(HALF, role, [], [missed])).toBe(true);
    expect(canHoldAt(HALF, role, [missed], [])).toBe(false);
  });

  it('single ratings are known at the ends alone', () => {
    const good = rating('bread', is('at_least', 2), 'interviewer');
    expect(canHoldAt(ONE, role, [good], [])).toBe(true);
    expect(canHoldAt(HALF, role, [good], [])).toBe(false);
  });

  it('what looks at no ratings can be either way', () => {
    const several: Condition = { kind: 'interviewers', is: is('at_least', 2) };
    const both: Condition = { kind: 'all', conditions: [several, { kind: 'not', condition: several }] };
    expect(canHoldAt(ZERO, role, [both], [])).toBe(true);
    expect(canHoldAt(ZERO, role, [], [both])).toBe(true);
  });

  it('a negation turns it round, and of several parts all or one are needed', () => {
    const [good, bad] = [score(is('at_least', 4)), score(is('below', 2))];
    expect(canHoldAt(ONE, role, [{ kind: 'not', condition: bad }], [])).toBe(true);
    expect(canHoldAt(ONE, role, [{ kind: 'any', conditions: [good, bad] }], [])).toBe(true);
    expect(canHoldAt(ONE, role, [{ kind: 'all', conditions: [good, bad] }], [])).toBe(false);
    expect(canHoldAt(ONE, role, [], [{ kind: 'all', conditions: [good, bad] }])).toBe(true);
  });
});
