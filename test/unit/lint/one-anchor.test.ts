import { expect, it } from 'vitest';
import { oneAnchor } from '../../../src/lint/rules/design/one-anchor.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const anchored = (anchors: string) => roleOf(`  - { id: bread, name: Bread${anchors} }`);

it('a single anchor is told', () => {
  expect(messagesOf(oneAnchor, anchored(', anchors: { 5: Sings }'))).toEqual([
    'The dimension "bread" has one anchor only.',
  ]);
});

it('a band alone is a single anchor too', () => {
  expect(messagesOf(oneAnchor, anchored(', anchors: { 1-4: Burns }'))).toHaveLength(1);
});

it.each([[', anchors: { 5: Sings, 1-4: Burns }'], ['']])('nothing is said of "%s"', (anchors) => {
  expect(messagesOf(oneAnchor, anchored(anchors))).toEqual([]);
});
