/** Cells put side by side by cli-table3, in the only way in which it is quick and in which its measures do no harm. */
import CliTable3 from 'cli-table3';
import { GAP } from './column-widths.ts';
import { width } from './width.ts';

const BORDERS = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
];
const CHARS = { ...Object.fromEntries(BORDERS.map((name) => [name, ''])), middle: ' '.repeat(GAP) };
/** With no style at all it colours nothing. */
const STYLE = { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true };

/**
 * Lines of a grid without borders. Each row is one visual line: texts without line breaks, already as wide as their
 * column of `widths` (so that nothing is left to pad or to cut; its cost for a cell of many lines is out of bounds).
 * Undefined where cli-table3, whose edition of Unicode is older, takes a text to be of another width and would shift
 * what stands after it; also where a text joins the gap that follows, as a few letters do.
 */
export function gridLines(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly string[] | undefined {
  const table = new CliTable3({ chars: CHARS, style: STYLE });
  for (const row of rows) table.push([...row]);
  const lines = table.toString().split('\n');
  const whole = widths.reduce((sum, columns) => sum + columns, GAP * (widths.length - 1));
  // It only ever adds spaces here. A line of just this width has got none, so that each text stands in its column.
  return lines.every((line) => width(line) === whole) ? lines : undefined;
}
