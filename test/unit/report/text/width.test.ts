import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { charactersOf, characterWidth, pad, shorten, widestLine, width } from '../../../../src/report/text/width.ts';

describe('width', () => {
  it.each([
    ['abc', 3],
    ['山田', 4],
    ['👩‍👩‍👧‍👦', 2],
    ['e\u0301', 1],
    ['\u001b[31mred\u001b[39m', 3],
    ['', 0],
  ])('of %j is %i', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('of several lines is that of the widest', () => {
    expect(widestLine('a\n山田\nabc')).toBe(4);
  });
});

describe('characters', () => {
  const simple = fc.string({
    unit: fc.constantFrom(...'aZ ~1·ÀßŸſ–—‘„…山ぁゖァヺ一鿿가힣ー©®\u0301\ufe0f\u200d\u1161'),
  });
  const segmenter = new Intl.Segmenter();

  it('are what the segmenter says, and as wide together as the text, whichever way they are found', () => {
    fc.assert(
      fc.property(fc.oneof(simple, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        expect(width(text)).toBe(stringWidth(text));
        fc.pre(!/[\u001b\u0080-\u009f]/.test(text));
        const characters = [...charactersOf(text)];
        expect(characters).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
        expect(characters.reduce((sum, each) => sum + characterWidth(each), 0)).toBe(width(text));
      }),
    );
  });
});

describe('pad', () => {
  it('fills up by columns, not by characters', () => {
    expect(pad('山', 4)).toBe('山  ');
    expect(pad('4', 3, 'right')).toBe('  4');
    expect(pad('wide', 2)).toBe('wide');
  });
});

describe('shorten', () => {
  it('keeps whole characters and says that something is missing', () => {
    expect(shorten('Stakeholder leadership', 10)).toBe('Stakehold…');
    expect(shorten('山田太郎', 4)).toBe('山…');
    expect(shorten('short', 5)).toBe('short');
  });

  it('never takes more than it may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, columns) => {
        expect(width(shorten(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
