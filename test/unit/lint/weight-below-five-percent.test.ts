import { expect, it } from 'vitest';
import { weightBelowFivePercent } from '../../../src/lint/rules/design/weight-below-five-percent.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const weighing = (...weights: readonly string[]) =>
  roleOf(weights.map((weight, index) => `  - { id: d${index}, name: D${index}, ${weight} }`).join('\n'));

it('states the share', () => {
  const text = weighing('weight: 97%', 'weight: 3%');
  const found = findingsOf(weightBelowFivePercent, text);
  expect(found.map(({ message }) => message)).toEqual([
    '"d1" makes up 3% of the role, so that it can hardly change an outcome.',
  ]);
  expect(placesIn(text, found)).toEqual(['3%']);
});

it('of relative weights, and inside a group, it is the share of the whole role', () => {
  expect(messagesOf(weightBelowFivePercent, weighing('weight: 28', 'weight: 1'))[0]).toContain('"d1" makes up 3.44%');
  const group = roleOf(
    '  - { id: a, name: A, weight: 90% }\n  - id: g\n    name: G\n    weight: 10%\n    dimensions:\n      - { id: b, name: B, weight: 60% }\n      - { id: c, name: C, weight: 40% }',
  );
  expect(messagesOf(weightBelowFivePercent, group)).toEqual([
    '"c" makes up 4% of the role, so that it can hardly change an outcome.',
  ]);
});

it('just below five is not shown as five, nor nearly nothing as nothing', () => {
  expect(messagesOf(weightBelowFivePercent, weighing('weight: 95.001%', 'weight: 4.999%'))[0]).toContain('4.99%');
  expect(messagesOf(weightBelowFivePercent, weighing('weight: 99.999%', 'weight: 0.001%'))[0]).toContain(
    'less than 0.01%',
  );
});

it.each([
  ['five', weighing('weight: 95%', 'weight: 5%')],
  ['a bonus', weighing('weight: 100%', 'bonus: 2%')],
  ['a must-have, which decides by itself', weighing('weight: 97%', 'weight: 3%, must_have: 3')],
  ['many without weights', weighing(...Array.from({ length: 25 }, () => 'looks_for: Bread'))],
])('nothing is said of %s', (_, text) => {
  expect(messagesOf(weightBelowFivePercent, text)).toEqual([]);
});
