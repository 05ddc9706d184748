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
  ['with a comment that ignores this', `  # hirecard-ignore role/weights-unexplained decided by the board\n${A}\n${B}`],
  ['with a comment that ignores something else', `${A} # hirecard-ignore role/one-anchor for now\n${B}`],
  ['with something still to be done', `  # TODO\n${A}\n${B} # fixme: even?`],
  ['with a weight that was taken out', `${A} # weight: 50%\n  # - { id: c, name: C }\n${B}`],
  ['with a mark and no word', `${A} # ---\n${B}`],
  ['with # in a text', `  - { id: a, name: "Rank # one", weight: 70% }\n  - { id: b, name: 'No # two', weight: 30% }`],
  [
    'with a comment at a question',
    '  - id: a\n    name: A\n    weight: 70%\n    questions:\n      # the one that tells most\n      - ask: How do you bake?\n' +
      B,
  ],
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
  [
    'a comment of several lines, one of them to be done',
    roleOf(`  # what customers come for\n  # TODO: ask them again\n${A}\n${B}`),
  ],
  ['a comment after a text with # in it', roleOf(`  - { id: a, name: "A #1", weight: 70% } # comes first\n${B}`)],
  ['a comment at the key', roleOf(`${A}\n${B}`).replace('dimensions:', 'dimensions: # bread first')],
  ['a comment above them all', roleOf(`${A}\n${B}`, { before: '# bread first\n' })],
])('nothing is said of %s', (_, text) => {
  expect(messagesOf(weightsUnexplained, text)).toEqual([]);
});

it('a comment at an item of another list is no reason', () => {
  const after = 'checks:\n  # asked by law\n  - id: c\n    ask: Are you at least 18?\n';
  expect(messagesOf(weightsUnexplained, roleOf(`${A}\n${B}`, { after }))).toHaveLength(1);
});
