import { widestLine, width } from './width.ts';

/** Columns between two cells. */
export const GAP = 2;
/** A cell is not made narrower than this unless its text is: below it, words fall apart into letters. */
const NARROWEST = 8;
/** Words up to this length are kept whole where there is room for that. */
const LONGEST_WHOLE_WORD = 40;

/**
 * The width of each column, so that all fit on `available` with gaps between them: as wide as the text where that
 * fits, else the widest shrink first, as long as possible without breaking words. Undefined when they would not fit
 * even at their narrowest.
 */
export function columnWidths(rows: readonly (readonly string[])[], available: number): readonly number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const room = available - GAP * (count - 1);
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const natural = columns.map((texts) => Math.min(room, Math.max(1, ...texts.map(widestLine))));
  const whole = columns.map((texts) => Math.max(NARROWEST, ...texts.map(longestWord)));
  const kept = shrink(natural, whole, room);
  return total(kept) <= room
    ? kept
    : shrunkOrNothing(
        shrink(
          kept,
          natural.map(() => NARROWEST),
          room,
        ),
        room,
      );
}

function shrunkOrNothing(widths: readonly number[], room: number): readonly number[] | undefined {
  return total(widths) <= room ? widths : undefined;
}

/** Takes one after the other from the widest column that is above its floor, until all fit or none is left. */
function shrink(widths: readonly number[], floors: readonly number[], room: number): readonly number[] {
  const shrunk = [...widths];
  for (let excess = total(shrunk) - room; excess > 0; excess -= 1) {
    const spare = shrunk.map((columns, index) => (columns > (floors[index] ?? 0) ? columns : 0));
    const widest = Math.max(...spare);
    if (widest === 0) break;
    shrunk[spare.indexOf(widest)] = widest - 1;
  }
  return shrunk;
}

function longestWord(text: string): number {
  return Math.min(LONGEST_WHOLE_WORD, Math.max(0, ...text.split(/\s+/).map(width)));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, columns) => sum + columns, 0);
}
