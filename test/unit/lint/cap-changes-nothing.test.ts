import { expect, it } from 'vitest';
import { capChangesNothing } from '../../../src/lint/rules/arithmetic/cap-changes-nothing.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const ruled = (effect: string) =>
  roleOf('  - { id: bread, name: Bread }', {
    after: `decision:
  outcomes: [{ id: great, counts_as: hire, from: 4.5 }, { id: hire, counts_as: hire, from: 4 }, { id: no-hire, counts_as: no-hire }]
  rules: [{ when: { coverage: { below: 50% } }, ${effect} }]
`,
  });

it('a cap at the best outcome is told', () => {
  expect(messagesOf(capChangesNothing, ruled('at_best: great'))).toEqual([
    '"great" is the best outcome, so that this rule changes nothing.',
  ]);
});

it.each(['at_best: hire', 'then: great'])('nothing is said of %s', (effect) => {
  expect(messagesOf(capChangesNothing, ruled(effect))).toEqual([]);
});
