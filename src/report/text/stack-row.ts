import type { Painter } from './paint.ts';
import type { TableCell } from './table.ts';
import { width } from './width.ts';
import { wrapLines } from './wrap.ts';

const INDENT = '  ';

/** One row as lines: its first cell, then "title: value" for every other that is not empty, as many on a line as fit. */
export function stackRow(
  titles: readonly string[],
  row: readonly TableCell[],
  columns: number,
  paint: Painter,
): readonly string[] {
  const [first, ...others] = row;
  const pairs = others.flatMap(({ text }, index) => {
    const title = titles[index + 1] ?? '';
    return text === '' ? [] : [title === '' ? text : `${title}: ${text}`];
  });
  return [...wrapLines(first?.text ?? '', columns).map(paint.strong), ...fillLines(pairs, columns)];
}

function fillLines(pairs: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const pair of pairs) {
    const current = lines.at(-1);
    const joined = current === undefined ? pair : `${current}; ${pair}`;
    if (current !== undefined && width(joined) + INDENT.length <= columns) lines[lines.length - 1] = joined;
    else lines.push(pair);
  }
  return lines.flatMap((line) => wrapLines(line, columns, INDENT));
}
