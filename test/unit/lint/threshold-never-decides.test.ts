import { expect, it } from 'vitest';
import { thresholdNeverDecides } from '../../../src/lint/rules/arithmetic/threshold-never-decides.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const deciding = (hire: string, rule: string) =>
  roleOf('  - { id: bread, name: Bread }\n  - { id: cakes, name: Cakes }', {
    after: `decision:
  outcomes:
    - { id: hire, counts_as: hire${hire} }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - { ${rule} }
`,
  });

it('is told at the threshold', () => {
  const text = deciding(', from: 4.5', 'when: { score: { at_least: 4 } }, then: hire');
  const found = findingsOf(thresholdNeverDecides, text);
  expect(found.map(({ message }) => message)).toEqual([
    'The threshold of "hire" never decides: every score that reaches it is decided before, by a rule or a better outcome.',
  ]);
  expect(placesIn(text, found)).toEqual(['4.5']);
});

it('also of the same bar twice, in other words', () => {
  expect(
    messagesOf(thresholdNeverDecides, deciding(', from: 4', 'when: { percent: { at_least: 75 } }, then: hire')),
  ).toHaveLength(1);
});

it.each([
  ['a rule with a higher bar', deciding(', from: 4', 'when: { score: { at_least: 4.5 } }, then: hire')],
  ['a rule on something else', deciding(', from: 4', 'when: { every: { at_least: 3 } }, then: hire')],
  ['a cap', deciding(', from: 4', 'when: { score: { at_least: 3 } }, at_best: no-hire')],
  ['an outcome without a threshold', deciding('', 'when: { score: { at_least: 4 } }, then: hire')],
])('nothing is said of %s', (_, text) => {
  expect(messagesOf(thresholdNeverDecides, text)).toEqual([]);
});
