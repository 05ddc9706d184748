import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { sourceFrame } from '../../../src/diagnostics/frame.ts';
import { orderDiagnostics } from '../../../src/diagnostics/order.ts';

function finding(file: string, line: number, column: number, code: string, message = 'x'): Diagnostic {
  return { code, level: 'error', message, file, range: { start: { line, column }, end: { line, column } } };
}

const range = (line: number, from: number, to: number, endLine = line) => ({
  start: { line, column: from },
  end: { line: endLine, column: to },
});

describe('order', () => {
  it('goes by file, line, column and code, and says the same thing once', () => {
    const list = [
      finding('b', 1, 1, 'r/a'),
      finding('a', 10, 1, 'r/a'),
      finding('a', 2, 9, 'r/b'),
      finding('a', 2, 9, 'r/a'),
    ];
    expect(
      orderDiagnostics([...list, ...list]).map(({ file, range: { start }, code }) => `${file} ${start.line} ${code}`),
    ).toEqual(['a 2 r/a', 'a 2 r/b', 'a 10 r/a', 'b 1 r/a']);
  });

  it('keeps two faults at one place apart', () => {
    expect(orderDiagnostics([finding('a', 1, 1, 'r/a', 'one'), finding('a', 1, 1, 'r/a', 'two')])).toHaveLength(2);
  });
});

describe('a source frame', () => {
  it('shows the line before, the line, and carets under the place', () => {
    expect(sourceFrame('a: 1\nwieght: 2\n', range(2, 1, 7))).toBe('  1 | a: 1\n  2 | wieght: 2\n    | ^^^^^^');
  });

  it('puts carets under what a terminal shows: wide characters, tabs, a byte order mark', () => {
    expect(sourceFrame('\uFEFFパン: x', range(1, 5, 6))).toBe('  1 | パン: x\n    |       ^');
    expect(sourceFrame('\ta: x', range(1, 2, 3))).toBe('  1 |   a: x\n    |   ^');
  });

  it('shows what a terminal would obey as what it is', () => {
    expect(sourceFrame('a: \u001B[31m\u202E', range(1, 4, 5))).toBe('  1 | a: ‹U+001B›[31m‹U+202E›\n    |    ^^^^^^^^');
  });

  it('marks each line of a range over several as far as it is in it, without indent', () => {
    expect(sourceFrame('ab\n  cd \nef', range(1, 2, 3, 3))).toBe(
      ['  1 | ab', '    |  ^', '  2 |   cd', '    |   ^^', '  3 | ef', '    | ^^'].join('\n'),
    );
    // The range ends with the line break, so nothing of the second line is in it.
    expect(sourceFrame('ab\ncd', range(1, 2, 1, 2))).toBe('  1 | ab\n    |  ^');
  });

  it('shows the first four lines of a long range', () => {
    expect(sourceFrame('a\nb\nc\nd\ne\n', range(1, 1, 2, 5))).toBe(
      ['  1 | a', '    | ^', '  2 | b', '    | ^', '  3 | c', '    | ^', '  4 | d', '    | ^', '    | …'].join('\n'),
    );
  });

  it('marks an empty range with one caret', () => {
    expect(sourceFrame('', range(1, 1, 1))).toBe('  1 |\n    | ^');
  });

  it('cuts a very long line around the place', () => {
    const [line = '', carets = ''] = sourceFrame(
      `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`,
      range(1, 5001, 5005),
    ).split('\n');
    expect(line.length).toBeLessThan(140);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('fits the columns there are, wide characters counted as two', () => {
    const rows = sourceFrame(`key: ${'語'.repeat(40)}HERE${'語'.repeat(40)}`, range(1, 46, 50), { columns: 40 }).split(
      '\n',
    );
    expect(rows.map((row) => stringWidth(row) <= 40)).toEqual([true, true]);
    const [line = '', carets = ''] = rows;
    // As many columns before the word as before the carets.
    expect(stringWidth(line.slice(0, line.indexOf('HERE')))).toBe(carets.indexOf('^'));
    expect(carets).toMatch(/ \^{4}$/);
  });

  it('shows no thousands of marks on one letter', () => {
    expect(sourceFrame(`a${'\u0301'.repeat(9000)}`, range(1, 1, 2)).length).toBeLessThan(600);
  });

  it('leaves the line before out where it is not wanted', () => {
    expect(sourceFrame('a: 1\nb: 2', range(2, 1, 2), { hasContext: false })).toBe('  2 | b: 2\n    | ^');
  });

  it('does not mind a place beyond the end', () => {
    expect(sourceFrame('a', range(9, 9, 12))).toContain('^');
  });
});
