import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hunk, unifiedDiff } from '../../../../src/report/text/unified-diff.ts';

function shown(hunks: readonly Hunk[]): readonly string[] {
  return hunks.flatMap(({ header, lines }) => [header, ...lines.map(({ mark, text }) => mark + text)]);
}

const TEN = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

describe('what changes between two texts', () => {
  it('is shown with three lines around it', () => {
    expect(shown(unifiedDiff(TEN.join('\n'), TEN.with(4, 'five').join('\n')))).toEqual([
      '@@ -2,7 +2,7 @@',
      ' 2',
      ' 3',
      ' 4',
      '-5',
      '+five',
      ' 6',
      ' 7',
      ' 8',
    ]);
  });

  it('at both ends, and far apart, in pieces', () => {
    const after = ['0', ...TEN.slice(0, -1)];
    const hunks = unifiedDiff(TEN.join('\n'), after.join('\n'));
    expect(hunks.map(({ header }) => header)).toEqual(['@@ -1,3 +1,4 @@', '@@ -7,4 +8,3 @@']);
  });

  it('keeps the carriage returns of Windows, and takes one alone for a line break', () => {
    expect(shown(unifiedDiff('a\r\nb\rc\r\n', 'a\r\nb\rd\r\n'))).toEqual([
      '@@ -1,3 +1,3 @@',
      ' a\r',
      ' b',
      '-c\r',
      '+d\r',
    ]);
    expect(shown(unifiedDiff('a\r\n', 'a\n'))).toEqual(['@@ -1,1 +1,1 @@', '-a\r', '+a']);
    expect(unifiedDiff('a\rb', 'a\nb')).toEqual([]);
  });

  it('does not take the end of the last line for a line', () => {
    expect(shown(unifiedDiff('a\n', 'b\n'))).toEqual(['@@ -1,1 +1,1 @@', '-a', '+b']);
    expect(shown(unifiedDiff('a', 'a\n'))).toEqual(['@@ -1,1 +1,2 @@', ' a', '+']);
  });

  it('a text made, or taken away', () => {
    expect(shown(unifiedDiff('', 'a'))).toEqual(['@@ -1,1 +1,1 @@', '-', '+a']);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const hunks = unifiedDiff(before.join('\n'), after.join('\n'));
        for (const [side, lines] of [
          ['-', before],
          ['+', after],
        ] as const) {
          for (const hunk of hunks) {
            const [, start = '', count = ''] = new RegExp(`\\${side}(\\d+),(\\d+)`).exec(hunk.header) ?? [];
            const kept = hunk.lines.filter(({ mark }) => mark === ' ' || mark === side).map((line) => line.text);
            expect(kept).toHaveLength(Number(count));
            expect(lines.slice(Number(start) - 1, Number(start) - 1 + kept.length)).toEqual(kept);
          }
        }
        expect(hunks.length === 0).toBe(before.join('\n') === after.join('\n'));
      }),
    );
  });

  it('of very long texts shows all between the first change and the last', () => {
    const many = Array.from({ length: 3000 }, (_, index) => String(index));
    const after = many.with(0, 'x').with(2999, 'y');
    const [hunk] = unifiedDiff(many.join('\n'), after.join('\n'));
    expect(hunk?.header).toBe('@@ -1,3000 +1,3000 @@');
  });
});
