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
  const position = (offset: number): Position => {
    const inside = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(inside);
    return { line: line + 1, column: codePoints(text.slice(starts[line], inside)) + 1 };
  };
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    line: (number) =>
      text.slice(starts[number - 1] ?? text.length, starts[number] ?? text.length).replace(/\r?\n$/, ''),
    startOf: (number) => starts[number - 1] ?? text.length,
  };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
