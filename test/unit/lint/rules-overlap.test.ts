import { expect, it } from 'vitest';
import { rulesOverlap } from '../../../src/lint/rules/arithmetic/rules-overlap.ts';
import { findingsOf, messagesOf, roleOf } from '../../lint-findings.ts';

const deciding = (first: string, second: string, outcome = 'discuss'): string =>
  roleOf('  - { id: bread, name: Bread }\n  - { id: cakes, name: Cakes }', {
    after: `decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: discuss, counts_as: undecided }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - { when: { score: { ${first} } }, then: hire }
    - { when: { score: { ${second} } }, then: ${outcome} }
`,
  });

it('an edge that two rules share is told at the later one', () => {
  const [found] = findingsOf(rulesOverlap, deciding('at_least: 4', 'at_least: 3, at_most: 4'));
  expect(found?.message).toBe('A score of exactly 4 matches this rule and an earlier one, which makes it "hire".');
  expect(found?.range.start.line).toBe(14);
});

it('more than an edge is told from its lower to its upper end', () => {
  expect(messagesOf(rulesOverlap, deciding('at_least: 3.5', 'at_most: 4'))).toEqual([
    'A score from 3.5 to 4 matches this rule and an earlier one, which makes it "hire".',
  ]);
});

it.each([
  ['edges that meet', deciding('at_least: 4', 'below: 4')],
  ['edges that both leave it out', deciding('above: 4', 'below: 4')],
  ['a rule without an upper end: the order is meant', deciding('at_least: 4', 'at_least: 3')],
  ['a narrow rule before the wide one it makes an exception of', deciding('at_least: 3, at_most: 3.5', 'at_most: 4')],
  ['the same outcome', deciding('at_least: 4', 'at_most: 4', 'hire')],
])('nothing is said of %s', (_, text) => {
  expect(messagesOf(rulesOverlap, text)).toEqual([]);
});

it('nothing is said of a rule that asks for one of several things: it is no row of a table', () => {
  const both = 'at_least: 3.5 } }, { score: { at_most: 4 } }';
  const text = deciding('at_least: 4', 'at_least: 3, at_most: 4').replace(
    'when: { score: { at_least: 3, at_most: 4 } }',
    `when: { any: [{ score: { ${both}] }`,
  );
  expect(text).toContain('any:');
  expect(messagesOf(rulesOverlap, text)).toEqual([]);
});
