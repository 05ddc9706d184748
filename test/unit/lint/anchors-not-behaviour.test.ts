import { expect, it } from 'vitest';
import { anchorsNotBehaviour } from '../../../src/lint/rules/design/anchors-not-behaviour.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const anchored = (...texts: readonly string[]) =>
  roleOf(
    `  - id: bread\n    name: Bread\n    anchors:\n${texts.map((text, index) => `      ${index + 1}: ${JSON.stringify(text)}`).join('\n')}`,
  );

it('is told once for the dimension', () => {
  const text = anchored('Poor', 'Good', 'Very good');
  const found = findingsOf(anchorsNotBehaviour, text);
  expect(found.map(({ message }) => message)).toEqual([
    'The anchors of "bread" differ only in words of praise or degree; none says what is seen.',
  ]);
  expect(placesIn(text, found)).toEqual(['anchors']);
});

it.each([
  [['Below average', 'Average', 'Above average']],
  [['Does not meet expectations', 'Meets expectations', 'Exceeds expectations']],
  [['Poor communication', 'Good communication.', 'EXCELLENT communication']],
  [['Sometimes explains clearly', 'Often explains clearly', 'Always explains very clearly']],
])('%j', (texts) => {
  expect(messagesOf(anchorsNotBehaviour, anchored(...texts))).toHaveLength(1);
});

it.each([
  ['one of them describes something', ['Poor', 'Good', 'Finds the fault and mends it']],
  ['a number makes the difference', ['Below 10 minutes', 'Above 10 minutes']],
  ['having something or not', ['Has no licence', 'Has a licence']],
  ['heat', ['Bakes at low heat', 'Bakes at high heat', 'Bakes at a guess']],
  ['a single anchor', ['Good']],
  ['another language', ['Mauvais', 'Bon', 'Très bon']],
])('nothing is said where %s', (_, texts) => {
  expect(messagesOf(anchorsNotBehaviour, anchored(...texts))).toEqual([]);
});
