import { widestLine } from './width.ts';

/** Columns between two cells. */
export const GAP = 2;
/** A cell is not made narrower than this unless its text is: below it, words fall apart into letters. */
const NARROWEST = 8;

/**
 * The width of each column, so that all fit on `available` with gaps between them: as wide as the text where that
 * fits, else the widest shrink first. Undefined when they would not fit even at their narrowest.
 */
export function columnWidths(rows: readonly (readonly string[])[], available: number): readonly number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const room = available - GAP * (count - 1);
  const widths = Array.from({ length: count }, (_, index) => Math.min(room, widestOf(rows, index)));
  let excess = widths.reduce((sum, columns) => sum + columns, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) return undefined;
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}

function widestOf(rows: readonly (readonly string[])[], index: number): number {
  return Math.max(1, ...rows.map((row) => widestLine(row[index] ?? '')));
}
