import { expect, it } from 'vitest';
import { betterRatingWorseOutcome } from '../../../src/lint/rules/arithmetic/better-rating-worse-outcome.ts';
import { messagesOf, roleOf } from '../../lint-findings.ts';

const role = (ids: readonly string[], rule: string): string =>
  roleOf(ids.map((id) => `  - { id: ${id}, name: N ${id} }`).join('\n'), {
    after: `decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - ${rule}
`,
  });

it('shows both sets of ratings, the second by what is better in it', () => {
  expect(
    messagesOf(betterRatingWorseOutcome, role(['a', 'b'], '{ when: { rating: { of: a, equals: 3 } }, then: hire }')),
  ).toEqual([
    'Better ratings give a worse outcome: with a 3 and b 1 it is "hire", with a 4 and the rest the same it is "no-hire".',
  ]);
});

it('shows all ratings where all of them are better', () => {
  const text = role(['a', 'b'], '{ when: { every: { equals: 3 } }, then: hire }').replace('from: 4', 'from: 5');
  expect(messagesOf(betterRatingWorseOutcome, text)).toEqual([
    'Better ratings give a worse outcome: with a 3 and b 3 it is "hire", with a 4 and b 4 it is "no-hire".',
  ]);
});

it('names only those that differ where most are alike', () => {
  expect(
    messagesOf(
      betterRatingWorseOutcome,
      role(['a', 'b', 'c', 'd'], '{ when: { rating: { of: a, equals: 3 } }, then: hire }'),
    ),
  ).toEqual([
    'Better ratings give a worse outcome: with a 3 and all others 1 it is "hire", with a 4 and the rest the same it is "no-hire".',
  ]);
});
