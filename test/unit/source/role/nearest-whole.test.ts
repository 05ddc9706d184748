import { expect, it } from 'vitest';
import { exact } from '../../../../src/domain/exact.ts';
import { nearestWhole } from '../../../../src/source/role/nearest-whole.ts';

const of = (...weights: readonly string[]) =>
  nearestWhole(weights.map((weight, index) => ({ id: 'abcdefghijkl'[index] ?? '', weight: exact(weight) })));

it.each([
  ['a digit that was left out', ['20', '20', '20', '15', '15', '1'], 'Write 10% for "f"'],
  ['a digit that was mistyped', ['30', '40', '20'], 'Write 50% for "b"'],
  ['all alike', ['40', '40'], 'Write 50%, 50%, in the same proportion'],
  ['the heavier of two that are equally near', ['60', '35'], 'Write 65% for "a"'],
  ['too much by a trifle', ['60', '40.0000001'], 'Write 40% for "b"'],
  ['one alone', ['90'], 'Write 100% for "a"'],
  ['twice as much as there is, evenly', ['50', '50', '50', '50'], 'Write 25%, 25%, 25%, 25%, in the same proportion'],
  ['parts of ten', ['1', '2', '3', '4'], 'Write 10%, 20%, 30%, 40%, in the same proportion'],
])('%s', (_, weights, expected) => {
  expect(of(...weights)).toBe(expected);
});

it('says nothing where no single weight can make up for the others and no whole numbers keep the proportion', () => {
  expect(of('90', '90', '90')).toBeUndefined();
});

it('does not list many weights', () => {
  expect(of(...Array.from({ length: 12 }, () => '25'))).toBeUndefined();
});
