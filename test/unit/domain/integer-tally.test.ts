import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../../src/domain/exact.ts';
import { integerTally, reachOf } from '../../../src/domain/integer-tally.ts';
import type { Reaches } from '../../../src/domain/proposition.ts';
import type { Tally } from '../../../src/domain/tally.ts';

const SLOTS = [
  { id: 'a', key: 'a', options: 3 },
  { id: 'b', key: 'b', options: 2 },
];

function tallyOf(start: number, gains: Record<string, readonly (number | string)[]>): Tally {
  const exactGains = Object.entries(gains).map(([key, values]) => [key, values.map((it) => exact(it))] as const);
  return { start: exact(start), gains: new Map(exactGains) };
}

/** The cut of each bound: "> 3" is strictly above. */
function cuts(tally: Tally, ...bounds: readonly string[]) {
  const tests = bounds.map((bound): Reaches => {
    const strictly = bound.startsWith('>');
    return { kind: 'reaches', tally, bound: exact(bound.replace('> ', '')), strictly };
  });
  const integers = integerTally(tally, tests, SLOTS);
  return tests.map((test) => integers?.cuts.get(test));
}

describe('a tally in whole numbers', () => {
  const halves = tallyOf(2.5, { a: [0, 0.5, 1] });

  it('has gains without a common divisor; a slot it does not know adds nothing', () => {
    expect(integerTally(halves, [], SLOTS)?.gains).toEqual([
      [0, 1, 2],
      [0, 0],
    ]);
    expect(integerTally(tallyOf(0, { a: [0, 20, 50] }), [], SLOTS)?.gains[0]).toEqual([0, 2, 5]);
    expect(integerTally(tallyOf(0, { a: ['0.15', '0.3', '0.45'] }), [], SLOTS)?.gains[0]).toEqual([0, 1, 2]);
  });

  it('reaches a bound from the first whole sum of gains that is enough', () => {
    // From 2.5 in halves: 3 takes one, more than 3 takes two; 2.75 and more than it take one.
    expect(cuts(halves, '3', '> 3', '2.75', '> 2.75', '2.5', '> 2.5')).toEqual([1, 2, 1, 1, 0, 1]);
  });

  it('puts what is certain or out of reach at the rim', () => {
    expect(cuts(halves, '2.25', '1', '> 1', '3.5', '> 3.5', '9')).toEqual([0, 0, 0, 2, 3, 3]);
  });

  it('counts from the least that is certain', () => {
    // From −2 up: −0.5 is 1.5 above it.
    const down = tallyOf(0, { a: [-2, -1, 0] });
    expect(cuts(down, '-0.5', '-1', '> -1', '-1.5', '> -1.5', '-2', '> -2')).toEqual([2, 1, 2, 1, 1, 0, 1]);
    // Both options of b add 4 at least: 7 is certain, 7.5 takes half of one more.
    expect(cuts(tallyOf(3, { a: [0, 1, 2], b: [4, 5] }), '7', '> 7', '7.5', '10', '> 10')).toEqual([0, 1, 1, 3, 4]);
  });

  it('is given up where numbers are no safe integers', () => {
    expect(integerTally(tallyOf(0, { a: [0, 1, '9007199254740993'] }), [], SLOTS)).toBeUndefined();
    expect(integerTally(tallyOf(0, { a: [0, 1, '9007199254740991'], b: [0, 2] }), [], SLOTS)).toBeUndefined();
    expect(integerTally(tallyOf(0, { a: [0, 1, '9007199254740991'] }), [], SLOTS)).toBeDefined();
  });

  it('reaches from its least to its most', () => {
    const { low, high } = reachOf(tallyOf(2, { a: [1, 2, 3], b: [-1, 4] }));
    expect([exactText(low), exactText(high)]).toEqual(['2', '9']);
  });
});
