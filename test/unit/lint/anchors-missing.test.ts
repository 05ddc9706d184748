import { expect, it } from 'vitest';
import { anchorsMissing } from '../../../src/lint/rules/design/anchors-missing.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const WITH = '  - { id: bread, name: Bread, anchors: { 5: Sings, 1: Burns } }';
const WITHOUT = '  - { id: cakes, name: Cakes }';

it('each dimension without them is told at its id', () => {
  const text = roleOf(`${WITH}\n${WITHOUT}\n  - { id: rolls, name: Rolls }`);
  const found = findingsOf(anchorsMissing, text);
  expect(found.map(({ message }) => message)).toEqual([
    'The dimension "cakes" has no anchors.',
    'The dimension "rolls" has no anchors.',
  ]);
  expect(placesIn(text, found)).toEqual(['cakes', 'rolls']);
});

it('a role without any is told once', () => {
  const text = roleOf(`${WITHOUT}\n  - { id: rolls, name: Rolls }`);
  const found = findingsOf(anchorsMissing, text);
  expect(found.map(({ message }) => message)).toEqual([
    'No dimension has anchors, which say what a rating looks like.',
  ]);
  expect(placesIn(text, found)).toEqual(['dimensions']);
});

it('labels of the scale are named as what there is instead', () => {
  const before = 'scale: { min: 1, max: 5, labels: { 3: Meets the bar } }\n';
  expect(messagesOf(anchorsMissing, roleOf(WITHOUT, { before }))).toEqual([
    'No dimension has anchors: only the labels of the scale say what a rating means.',
  ]);
});

it('nothing is said where every dimension has some', () => {
  expect(messagesOf(anchorsMissing, roleOf(WITH))).toEqual([]);
});
