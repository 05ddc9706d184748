import { describe, expect, it } from 'vitest';
import { exact, exactText, mean, parseDecimal, parseExactText, ratio, rounded } from '../../../src/domain/exact.ts';
import {
  findLabel,
  findRating,
  fromPosition,
  scaleMax,
  scaleMin,
  scaleSpan,
  toPosition,
} from '../../../src/domain/scale.ts';
import { buildScale } from '../../build-role.ts';

describe('decimals', () => {
  it.each([
    ['3.45', '69/20'],
    ['+.5', '1/2'],
    ['5.', '5'],
    ['-0.25', '-1/4'],
    ['1e-7', '1/10000000'],
    ['2.5E2', '250'],
    ['007', '7'],
    [' 1 ', '1'],
    ['0.1', '1/10'],
  ])('%s is %s', (text, expected) => {
    expect(parseDecimal(text)?.toFraction()).toBe(expected);
  });

  it.each(['', '.', 'e5', '1/3', '0.(3)', "1'2", 'NaN', 'Infinity', '1,5', '1 2', '0x10', '--1', '1e99999'])(
    '%j is none',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it('a number means the decimal that was written', () => {
    expect(exact(0.1).add(exact(0.2)).equals(exact(0.3))).toBe(true);
    expect(exact(10n ** 30n).toFraction()).toBe(`1${'0'.repeat(30)}`);
    expect(() => exact(Number.NaN)).toThrow(RangeError);
    expect(() => exact('1/2')).toThrow(RangeError);
  });
});

describe('a rounded number', () => {
  const huge = 10n ** 400n;

  it.each([
    [ratio(0, 1), 0],
    [ratio(5, 1), 5],
    [ratio(1, 3), 0.333333333333],
    [ratio(2, 3), 0.666666666667],
    [ratio(-200, 3), -66.6666666667],
    [ratio(53, 13), 4.07692307692],
    [ratio(1, 7000), 0.000142857142857],
    [ratio(999999999999999, 1), 1e15],
    [ratio(1234567890125, 1), 1234567890130],
    // Too long for a double on both sides of the line, and still a third.
    [ratio(huge, 3n * huge + 1n), 0.333333333333],
    [ratio(7n * huge, huge + 1n), 7],
  ])('%s is %s', (value, number) => {
    expect(rounded(value)).toBe(number);
  });
});

describe('exact text', () => {
  it.each([
    [ratio(53, 13), '53/13'],
    [ratio(18, 5), '3.6'],
    [ratio(-1, 8), '-0.125'],
    [ratio(6, 3), '2'],
    [ratio(-1, 3), '-1/3'],
    [ratio(1, 1000), '0.001'],
  ])('%s is %s, and reads back', (value, text) => {
    expect(exactText(value)).toBe(text);
    expect(parseExactText(text)?.equals(value)).toBe(true);
  });

  it.each(['1/0', '1/-3', '1.5/2', 'x', ''])('%j is none', (text) => {
    expect(parseExactText(text)).toBeUndefined();
  });

  it('there is no mean of nothing', () => {
    expect(() => mean([])).toThrow(RangeError);
  });
});

describe('scales', () => {
  const list = buildScale({ list: [0, 3, 6, 8, 10] });

  it('have a worst, a best and a span', () => {
    expect([scaleMin(list), scaleMax(list), scaleSpan(list)].map((it) => it.toFraction())).toEqual(['0', '10', '10']);
  });

  it('turn ratings to positions and back', () => {
    const scale = buildScale([1, 5]);
    expect(toPosition(scale, exact(4)).toFraction()).toBe('3/4');
    expect(fromPosition(scale, ratio(3, 4)).toFraction()).toBe('4');
  });

  it('find ratings by value and by label', () => {
    expect(findRating(list, exact(8))?.value.toFraction()).toBe('8');
    expect(findRating(list, exact(7))).toBeUndefined();
    const words = buildScale({ words: ['No', 'Yes'] });
    expect(findLabel(words, 'Yes')?.value.toFraction()).toBe('2');
    expect(findLabel(words, 'yes')).toBeUndefined();
  });
});
