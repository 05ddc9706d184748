import { expect, it } from 'vitest';
import { weightsWithoutPercent } from '../../../src/lint/rules/arithmetic/weights-without-percent.ts';
import { findingsOf, fixed, messagesOf, roleOf } from '../../lint-findings.ts';

const weighing = (...weights: readonly string[]): string =>
  roleOf(weights.map((weight, index) => `  - { id: d${index}, name: D${index}, weight: ${weight} }`).join('\n'));

it('plain weights that add up to 100 get their sign', () => {
  const found = findingsOf(weightsWithoutPercent, weighing('60', '27.5', '12.50'));
  expect(found.map(({ message }) => message)).toEqual([
    'The weights 60, 27.5 and 12.5 add up to 100 but are not written as percents.',
  ]);
  expect(fixed(weighing('60', '27.5', '12.50'), found)).toBe(weighing('60%', '27.5%', '12.5%'));
});

it.each([[['60', '41']], [['60%', '40%']], [['100']], [['3', '2', '1']]])('nothing is said of %j', (weights) => {
  expect(messagesOf(weightsWithoutPercent, weighing(...weights))).toEqual([]);
});
