import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { width } from '../../../../src/report/text/width.ts';
import { wrapLines, wrapWords } from '../../../../src/report/text/wrap.ts';

describe('wrapLines', () => {
  it.each([
    [
      'keeps an id whole where a line can hold it',
      'see strategy-interview now',
      18,
      ['see', 'strategy-interview', 'now'],
    ],
    ['breaks an id after a hyphen where none can', 'strategy-interview', 12, ['strategy-', 'interview']],
    [
      'puts as many of its words on a line as fit',
      'customer-and-data-interview',
      18,
      ['customer-and-data-', 'interview'],
    ],
    ['goes on behind the last of them', 'strategy-interview of Ana', 16, ['strategy-', 'interview of Ana']],
    ['does not break a date or a number', '2026-11-09 is -1', 10, ['2026-11-09', 'is -1']],
    ['cuts what has no hyphen', 'abcdefghijkl', 10, ['abcdefghij', 'kl']],
    ['does not break at a no-break space', 'Ana\u00a0Li\u00a04, Tom\u00a0Li\u00a02', 12, ['Ana Li 4,', 'Tom Li 2']],
  ])('%s', (_, text, columns, lines) => {
    expect(wrapLines(text, columns)).toEqual(lines);
  });

  it('gives what hangs from a wide mark the room that the mark leaves', () => {
    expect(wrapLines('one two three', 12, '良い  ')).toEqual(['良い  one', '      two', '      three']);
  });

  it('loses nothing but spaces at line ends, and fits', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}(?:-[a-z]{1,12}){0,4}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.integer({ min: 8, max: 40 }), (words, columns) => {
        const lines = wrapLines(words.join(' '), columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('wrapWords', () => {
  it('ends lines between words and leaves a path longer than the line whole', () => {
    expect(wrapWords('error: "/home/ana/hiring/roles" cannot be read', 20)).toEqual([
      'error:',
      '"/home/ana/hiring/roles"',
      'cannot be read',
    ]);
  });

  it('leaves what fits on one line', () => {
    expect(wrapWords('hint: try again', 40)).toEqual(['hint: try again']);
  });
});
