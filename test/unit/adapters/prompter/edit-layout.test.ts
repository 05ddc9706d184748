import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { aroundCursor, layOut } from '../../../../src/adapters/prompter/edit-layout.ts';
import { visible } from '../../../../src/report/text/escape.ts';

const at = (text: string, cursor = text.length) => layOut({ text, cursor }, 10);

describe('a line that is longer than the screen is wide', () => {
  it.each([
    ['short', 'abc', ['abc'], { row: 0, column: 3 }],
    ['empty', '', [''], { row: 0, column: 0 }],
    ['broken after a space', 'one two three', ['one two ', 'three'], { row: 1, column: 5 }],
    ['a word that is longer', 'abcdefghijklm', ['abcdefghij', 'klm'], { row: 1, column: 3 }],
    ['full: the cursor is on the next row', 'abcdefghij', ['abcdefghij', ''], { row: 1, column: 0 }],
    ['wide characters are not cut in two', '山田太郎山x田', ['山田太郎山', 'x田'], { row: 1, column: 3 }],
    ['a wide character does not fit the last column', 'abcdefghi山', ['abcdefghi', '山'], { row: 1, column: 2 }],
  ])('%s', (_name, text, rows, cursor) => {
    expect(at(text)).toEqual({ rows, cursor });
  });

  it('the cursor in the middle, at the start of a row, at the start', () => {
    expect(at('one two three', 5).cursor).toEqual({ row: 0, column: 5 });
    expect(at('one two three', 8).cursor).toEqual({ row: 1, column: 0 });
    expect(at('one two three', 0).cursor).toEqual({ row: 0, column: 0 });
  });

  it('a character nobody sees is shown, and the cursor stands behind it', () => {
    expect(at('a\u200bb', 2)).toEqual({ rows: ['a‹U+200B›b'], cursor: { row: 0, column: 9 } });
  });

  it('any text: all of it, in rows that fit, with the cursor on one of them', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '山', '👩‍👩‍👧', 'e\u0301', '\u202e', 'word ') });
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 10, max: 40 }), (typed, place, columns) => {
        const laid = layOut({ text: typed, cursor: place % (typed.length + 1) }, columns);
        expect(laid.rows.join('')).toBe(visible(typed));
        for (const row of laid.rows) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
        expect(laid.cursor.row).toBeLessThan(laid.rows.length);
        expect(laid.cursor.column).toBeLessThan(columns);
      }),
    );
  });
});

describe('a line that is higher than the screen', () => {
  const laid = (row: number) => ({
    rows: Array.from({ length: 30 }, (_, index) => String(index)),
    cursor: { row, column: 1 },
  });

  it.each([
    [29, ['25', '26', '27', '28', '29'], 25, 0],
    [0, ['0', '1', '2', '3', '4'], 0, 25],
    [10, ['6', '7', '8', '9', '10'], 6, 19],
  ])('around row %i', (row, rows, above, below) => {
    expect(aroundCursor(laid(row), 5)).toEqual({ rows, cursor: { row: row - above, column: 1 }, above, below });
  });

  it('all of it where there is room', () => {
    expect(aroundCursor(laid(3), 30)).toMatchObject({ above: 0, below: 0 });
  });
});
