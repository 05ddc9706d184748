import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutQuotations } from '../../../src/lint/quotations.ts';

it.each([
  ['Asked "Is it fresh?" what do you say?', 'Asked  what do you say?'],
  ['Asked “Is it "fresh"?” why?', 'Asked  why?'],
  ["What's in it, and what isn't?", "What's in it, and what isn't?"],
  ["Asked 'is it?' why?", 'Asked  why?'],
  ["The bakers' oven is 'hot'.", "The bakers' oven is ."],
  ['A ‘b’ “c', 'A  “c'],
  ['“a "b" c', '“a  c'],
])('%s', (text, expected) => {
  expect(withoutQuotations(text)).toBe(expected);
});

it('is what the pattern says that goes back over the text', () => {
  const pattern = /"[^"]*"|“[^”]*”|(?<!\w)'[^']*'(?!\w)|‘[^’]*’/g;
  const text = fc.array(fc.constantFrom('"', '“', '”', "'", '‘', '’', 'a', ' '), { maxLength: 20 });
  fc.assert(
    fc.property(text, (pieces) => {
      expect(withoutQuotations(pieces.join(''))).toBe(pieces.join('').replace(pattern, ''));
    }),
    { numRuns: 1000 },
  );
});

/** A search that goes on to the end from every mark would take hours. */
it.each(['"', '“', '‘', "'", "a'", "'a", '“”'])('takes no longer for many of %s', (mark) => {
  expect(withoutQuotations(mark.repeat(500_000)).length % mark.length).toBe(0);
});
