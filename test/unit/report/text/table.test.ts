import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { painter } from '../../../../src/report/text/paint.ts';
import { type Table, tableLines } from '../../../../src/report/text/table.ts';
import { width } from '../../../../src/report/text/width.ts';

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text }));

const TABLE: Table = {
  columns: [{ title: 'Dimension' }, { title: 'Share', align: 'right' }, { title: 'ana', align: 'right' }],
  rows: [cells('Strategy and judgment', '20%', '4'), cells('Analytics', '5%', 'not assessed')],
};

describe('tableLines', () => {
  it('aligns columns under their titles', () => {
    expect(tableLines(TABLE, { columns: 80, color: 0 })).toEqual([
      'Dimension              Share           ana',
      '─────────────────────  ─────  ────────────',
      'Strategy and judgment    20%             4',
      'Analytics                 5%  not assessed',
    ]);
  });

  it('shrinks the widest column first and wraps between words', () => {
    expect(tableLines(TABLE, { columns: 35, color: 0 })).toEqual([
      'Dimension       Share           ana',
      '──────────────  ─────  ────────────',
      'Strategy and      20%             4',
      'judgment                           ',
      'Analytics          5%  not assessed',
    ]);
  });

  it('becomes lines on a plain screen, however wide', () => {
    const lines = tableLines(
      {
        columns: [{ title: 'Dimension' }, { title: 'Share', align: 'right' }, { title: 'Remarks' }],
        rows: [
          [{ text: 'Strategy' }, { text: '40%' }, { text: '' }],
          [{ text: 'Analytics' }, { text: '20%' }, { text: 'not assessed' }],
        ],
      },
      { columns: 200, color: 0, plain: true },
    );
    expect(lines).toEqual(['Strategy', '  Share: 40%', 'Analytics', '  Share: 20%; Remarks: not assessed']);
  });

  it('becomes lines where no grid fits', () => {
    const table: Table = {
      columns: [...'abcdef'].map((title) => ({ title: `Column ${title}` })),
      rows: [cells('Strategy and judgment', '20%', '', 'four', 'a long remark that has to be wrapped', '5')],
    };
    expect(tableLines(table, { columns: 40, color: 0 })).toEqual([
      'Strategy and judgment',
      '  Column b: 20%; Column d: four',
      '  Column e: a long remark that has to be',
      '  wrapped',
      '  Column f: 5',
    ]);
  });

  it('breaks ids after a hyphen where they must break, and becomes lines before it cuts a word', () => {
    const table: Table = {
      columns: [{ title: 'Stage' }, { title: 'When' }],
      rows: [cells('customer-and-data-interview', '2026-11-09 11:08 UTC'), cells('strategy-interview', '')],
    };
    expect(tableLines(table, { columns: 36, color: 0 })).toEqual([
      'Stage                     When      ',
      '────────────────────────  ──────────',
      'customer-and-data-        2026-11-09',
      'interview                 11:08 UTC ',
      'strategy-interview                  ',
    ]);
    expect(tableLines(table, { columns: 20, color: 0 })).toEqual([
      'customer-and-data-',
      'interview',
      '  When: 2026-11-09',
      '  11:08 UTC',
      'strategy-interview',
    ]);
  });

  it('paints cells without changing their width', () => {
    const paint = painter(1);
    const [, , row = ''] = tableLines(
      { columns: [{ title: 'A' }, { title: 'B' }], rows: [[{ text: 'yes', paint: paint.good }, { text: 'x' }]] },
      { columns: 80, color: 1 },
    );
    expect(row).toBe('\u001b[1myes\u001b[22m  x');
  });

  it('fits, with lines of one width as a grid and no control in them, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '山田 ',
        '👩‍👩‍👧‍👦',
        '🇩🇪',
        'e\u0301',
        '\u001b[31m',
        '\u202e',
        '3️⃣',
        'ﾞ',
        'ก็',
        'क्षि',
        'xx ',
        '한',
        '\n',
        '\t',
        // Letters that join whatever follows, even the space of the next column.
        '\u0d4e',
        '\u{111c2}',
        '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const table = fc.integer({ min: 1, max: 6 }).chain((count) =>
      fc.record({
        columns: fc.array(fc.record({ title: text, align: fc.constantFrom('left' as const, 'right' as const) }), {
          minLength: count,
          maxLength: count,
        }),
        rows: fc.array(fc.array(fc.record({ text }), { minLength: count, maxLength: count }), { maxLength: 4 }),
      }),
    );
    fc.assert(
      fc.property(table, fc.integer({ min: 30, max: 120 }), (any, columns) => {
        const lines = tableLines(any, { columns, color: 0 });
        const isGrid = lines[1]?.startsWith('─');
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        if (isGrid) expect(new Set(lines.map(width)).size).toBe(1);
        expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
      { numRuns: 300 },
    );
  });

  // Two columns wide for cli-table3 and one for us; four and two; the last joins the gap after its column.
  it.each([
    ['a Thai vowel', 'ก\u0e33'],
    ['a Devanagari syllable', 'क्षि'],
    ['a letter that joins what follows', '\u0d4e'],
  ])('is lines instead of a crooked grid with %s', (_, character) => {
    const table: Table = {
      columns: [{ title: 'Name' }, { title: 'Share', align: 'right' }],
      rows: [cells(character, '20%'), cells('Analytics', '5%')],
    };
    const lines = ['  Share: 20%', 'Analytics', '  Share: 5%'];
    expect(tableLines(table, { columns: 80, color: 0 })).toEqual([character, ...lines]);
  });

  it('is a straight grid with wide characters, emoji of several parts and marks', () => {
    const table: Table = {
      columns: [{ title: 'Name' }, { title: 'Share', align: 'right' }],
      rows: [cells('山田 👩‍👩‍👧‍👦', '20%'), cells('Zoe\u0308 3\ufe0f\u20e3', '5%')],
    };
    expect(tableLines(table, { columns: 80, color: 0 })).toEqual([
      'Name     Share',
      '───────  ─────',
      '山田 👩‍👩‍👧‍👦    20%',
      'Zo\u00eb 3\ufe0f\u20e3      5%',
    ]);
  });

  it.each([
    ['letters', 'x'.repeat(10_000)],
    ['wide words', '山田 '.repeat(3333)],
    ['emoji', '3\ufe0f\u20e3'.repeat(3333)],
  ])('takes ten thousand characters of %s', (_, text) => {
    const table = { columns: [{ title: 'Name' }, { title: 'Text' }], rows: [cells('Ana', text)] };
    // Handed over whole, such a cell takes the library more than a minute: the test would run out of time.
    const lines = tableLines(table, { columns: 80, color: 0 });
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => width(line) > 80)).toEqual([]);
  });

  it('takes a cell of ten thousand characters', () => {
    const lines = tableLines(
      { columns: [{ title: 'Name' }], rows: [cells('x'.repeat(10_000))] },
      { columns: 80, color: 0 },
    );
    expect(lines).toHaveLength(2 + 125);
    expect(Math.max(...lines.map(width))).toBe(80);
  });
});
