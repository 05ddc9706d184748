import { expect, it } from 'vitest';
import { weightsUnexplained } from '../../../src/lint/rules/design/weights-unexplained.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const A = '  - { id: a, name: A, weight: 70% }';
const B = '  - { id: b, name: B, weight: 30% }';

it('is told at the dimensions', () => {
  const text = roleOf(`${A}\n${B}`);
  const found = findingsOf(weightsUnexplained, text);
  expect(found.map(({ message }) => message)).toEqual(['The dimensions have different weights, and nothing says why.']);
  expect(placesIn(text, found)).toEqual(['dimensions']);
});

it.each([
  [
    'inside a group',
    '  - id: g\n    name: G\n    dimensions:\n      - { id: a, name: A, weight: 2 }\n      - { id: b, name: B, weight: 1 }',
  ],
  ['with a comment elsewhere', `${A}\n${B}\n    # the end`],
])('and %s', (_, dimensions) => {
  expect(messagesOf(weightsUnexplained, roleOf(dimensions))).toHaveLength(1);
});

it.each([
  ['equal weights', roleOf('  - { id: a, name: A, weight: 2 }\n  - { id: b, name: B, weight: 2 }')],
  ['no weights', roleOf('  - { id: a, name: A }\n  - { id: b, name: B }')],
  [
    'equal weights in each group',
    roleOf(
      '  - { id: a, name: A, weight: 50% }\n  - id: g\n    name: G\n    weight: 50%\n    dimensions:\n      - { id: b, name: B }\n      - { id: c, name: C }',
    ),
  ],
  ['a source', roleOf(`${A}\n${B}`, { before: 'source: { title: The guild }\n' })],
  ['a summary that speaks of it', roleOf(`${A}\n${B}`, { before: 'summary: Weighted by what customers ask for.\n' })],
  ['a comment beside a weight', roleOf(`  - id: a\n    name: A\n    weight: 70%  # what customers come for\n${B}`)],
  ['a comment above a dimension', roleOf(`  # what customers come for\n${A}\n${B}`)],
  ['a comment above them all', roleOf(`${A}\n${B}`, { before: '# bread first\n' })],
])('nothing is said of %s', (_, text) => {
  expect(messagesOf(weightsUnexplained, text)).toEqual([]);
});
