import { describe, expect, it } from 'vitest';
import type { Diagnostic, Level } from '../../../../src/diagnostics/diagnostic.ts';
import { bounded, MOST_PER_FILE } from '../../../../src/report/findings/bounded.ts';

function findings(file: string, count: number, level: Level = 'warning', from = 1): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => {
    const start = { line: from + index, column: 1 };
    return { code: 'role/x', level, message: 'It is so.', file, range: { start, end: start } };
  });
}

describe('what is told of one file', () => {
  it('is everything, where that is not too much', () => {
    const all = [...findings('a', MOST_PER_FILE), ...findings('b', MOST_PER_FILE)];
    expect(bounded(all)).toEqual(all);
  });

  it('ends with how many are left out, at the first of them; other files are told whole', () => {
    const told = bounded([...findings('a', MOST_PER_FILE + 2), ...findings('b', 1)]);
    expect(told).toHaveLength(MOST_PER_FILE + 2);
    expect(told[MOST_PER_FILE]).toMatchObject({
      code: 'io/more-findings',
      level: 'note',
      file: 'a',
      message: 'This file has 2 more findings, from here on; of one file, 200 are told.',
      range: { start: { line: 201 } },
    });
    expect(told.at(-1)?.file).toBe('b');
  });

  it('is what is most serious, still in order', () => {
    const told = bounded([...findings('a', 150), ...findings('a', 100, 'error', 151)]);
    expect(told.filter(({ level }) => level === 'error')).toHaveLength(100);
    expect(told.map(({ range }) => range.start.line)).toEqual([
      ...Array.from({ length: 100 }, (_, index) => index + 1),
      ...Array.from({ length: 100 }, (_, index) => index + 151),
      101,
    ]);
  });
});
