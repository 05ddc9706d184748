import { expect, it } from 'vitest';
import { optionalInSum } from '../../../src/lint/rules/arithmetic/optional-in-sum.ts';
import { findingsOf, messagesOf, placesIn, roleOf } from '../../lint-findings.ts';

const named = (name: string, more = '', score = 'sum'): string =>
  roleOf(`  - { id: bread, name: Bread }\n  - { id: french, name: ${name}${more} }`, {
    after: `decision: { score: ${score}, outcomes: [{ id: y, counts_as: hire, from: 4 }, { id: n, counts_as: no-hire }] }\n`,
  });

it.each(['French (optional)', 'Optional French', 'French, if applicable', 'French (nice to have)'])('%s', (name) => {
  const text = named(JSON.stringify(name));
  const found = findingsOf(optionalInSum, text);
  expect(found.map(({ message }) => message)).toEqual([
    '"french" is called optional, but its points are part of the sum that the outcomes ask for.',
  ]);
  expect(name).toContain(placesIn(text, found)[0]);
});

it.each([
  ['a bonus', named('French (optional)', ', bonus: 5%')],
  ['a mean, which leaves out what was not rated', named('French (optional)', '', 'mean')],
  ['a word that only contains it', named('Optionality of designs')],
])('nothing is said of %s', (_, text) => {
  expect(messagesOf(optionalInSum, text)).toEqual([]);
});
