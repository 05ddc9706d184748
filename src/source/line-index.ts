import type { Position, Range } from '../diagnostics/diagnostic.ts';

/** Turns offsets into places: one-based lines and columns that count code points. */
export interface LineIndex {
  position(offset: number): Position;
  range(start: number, end: number): Range;
  /** The text of a line (one-based), without its line break. */
  line(number: number): string;
  /** The offset at which a line (one-based) starts. */
  startOf(number: number): number;
}

/** `text` has only \n and \r\n as line breaks. An offset beyond the end stands for the end. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const marks = new Map<number, readonly number[]>();
  /** The columns at every MARK_EVERY code units of a long line, so that a thousand places in it cost one count. */
  const marksOf = (line: number): readonly number[] => {
    const known = marks.get(line);
    if (known) return known;
    const start = starts[line] ?? 0;
    const end = starts[line + 1] ?? text.length;
    const columns = [0];
    for (let at = start; at + MARK_EVERY < end; at += MARK_EVERY) {
      columns.push((columns.at(-1) ?? 0) + codePoints(text, at, at + MARK_EVERY));
    }
    marks.set(line, columns);
    return columns;
  };
  const columnOf = (line: number, offset: number): number => {
    const start = starts[line] ?? 0;
    if (offset - start < MARK_EVERY) return codePoints(text, start, offset) + 1;
    const mark = Math.floor((offset - start) / MARK_EVERY);
    return (marksOf(line)[mark] ?? 0) + codePoints(text, start + mark * MARK_EVERY, offset) + 1;
  };
  const position = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(inside);
    return { line: line + 1, column: columnOf(line, inside) };
  };
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    line: (number) =>
      text.slice(starts[number - 1] ?? text.length, starts[number] ?? text.length).replace(/\r?\n$/, ''),
    startOf: (number) => starts[number - 1] ?? text.length,
  };
}

const MARK_EVERY = 256;

/** Characters between two offsets; a surrogate pair counts where it begins, also when the end cuts it in two. */
function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (!isSecondHalf(text, at)) count += 1;
  }
  return count;
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
