import { describe, expect, it } from 'vitest';
import { exact, parseExactText } from '../../../src/domain/exact.ts';
import { percentText, shownRating, shownScore, shownValue } from '../../../src/domain/shown.ts';
import { buildScale } from '../../build-role.ts';

const number = (text: string) => parseExactText(text) ?? exact('bad');
const numbers = (...texts: string[]) => texts.map(number);

describe('shown scores', () => {
  it.each([
    ['3.6', '3.60'],
    ['53/13', '4.08'],
    ['11/3', '3.67'],
    ['3.455', '3.46'],
    ['3.445', '3.45'],
    ['-3.445', '-3.45'],
    ['-0.001', '0.00'],
    ['0', '0.00'],
    ['0.005', '0.01'],
    ['24', '24.00'],
    ['1.005', '1.01'],
    ['123456789.125', '123456789.13'],
  ])('%s is %s', (value, text) => {
    expect(shownScore(number(value))).toBe(text);
  });

  it.each([
    ['3.4996', ['3.5'], '3.4996'],
    ['3.496', ['3.5'], '3.496'],
    ['3.494', ['3.5'], '3.49'],
    ['3.5', ['3.5'], '3.50'],
    ['3.5004', ['3.5'], '3.5004'],
    ['3.504', ['3.5'], '3.504'],
    ['3.125', ['3.125'], '3.125'],
    ['3.1249', ['3.125'], '3.12'],
    ['3.1251', ['3.125'], '3.13'],
    ['10/3', ['10/3'], '3.33'],
    ['10/3', ['3.33'], '3.333'],
    ['3.4996', ['4.25', '3.5', '3'], '3.4996'],
  ])('%s beside %j stands on its own side: %s', (value, thresholds, text) => {
    expect(shownScore(number(value), numbers(...thresholds))).toBe(text);
  });
});

describe('shown percents', () => {
  it.each([
    ['65', [], '65%'],
    ['1000/13', [], '76.9%'],
    ['200/3', [], '66.7%'],
    ['63.75', [], '63.8%'],
    ['62.46', ['62.5'], '62.46%'],
    ['62.5', ['62.5'], '62.5%'],
    ['62.499', ['62.5', '80'], '62.499%'],
    ['0', [], '0%'],
    ['100', [], '100%'],
    ['50', ['50'], '50%'],
  ])('%s beside %j is %s', (value, thresholds, text) => {
    expect(percentText(number(value), numbers(...thresholds))).toBe(text);
  });

  it('have no decimal only where there is nothing behind the point', () => {
    expect(percentText(number('64.97'))).toBe('65.0%');
    expect(percentText(number('65.04'))).toBe('65.0%');
  });

  it.each([
    ['99.96', '99.96%'],
    ['99.9996', '99.9996%'],
    ['99.94', '99.9%'],
    ['0.04', '0.04%'],
    ['1/3000', '0.0003%'],
    ['0.05', '0.1%'],
    ['100.04', '100.04%'],
  ])('%s is not all or nothing: %s', (value, text) => {
    expect(percentText(number(value))).toBe(text);
  });
});

describe('shown ratings', () => {
  it('are as people write them', () => {
    expect(shownRating(buildScale([1, 5]), number('4'))).toBe('4');
    expect(shownRating(buildScale([1, 5, 0.5]), number('3.5'))).toBe('3.5');
    expect(shownRating(buildScale([1, 5]), number('3.5'))).toBe('3.50');
    expect(shownRating(buildScale([1, 5]), number('10/3'))).toBe('3.33');
  });

  it('stand on their own side of the must-have', () => {
    const three = { scale: buildScale([1, 5]), mustHave: { atLeast: exact(3), by: 'panel' as const } };
    expect(shownValue(three, number('2.995'))).toBe('2.995');
    expect(shownValue(three, number('3.004'))).toBe('3.004');
    expect(shownValue(three, number('3'))).toBe('3');
    expect(shownValue({ scale: three.scale }, number('2.995'))).toBe('3.00');
    const fine = { ...three, mustHave: { ...three.mustHave, atLeast: exact('3.125') } };
    expect(shownValue(fine, number('3.125'))).toBe('3.125');
  });

  it('are the word on a scale of words', () => {
    const words = buildScale({ words: ['No', 'Mixed', 'Yes'] });
    expect(shownRating(words, number('3'))).toBe('Yes');
    expect(shownRating(words, number('2.5'))).toBe('2.50');
  });

  it('are the number where numbers have words beside them', () => {
    const scale = { kind: 'numbers' as const, ratings: [{ value: exact(1), label: 'Poor' }, { value: exact(2) }] };
    expect(shownRating(scale, exact(1))).toBe('1');
  });
});
