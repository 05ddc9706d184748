import { widestLine, width } from './width.ts';
import { piecesOf } from './wrap.ts';

/** Columns between two cells. */
export const GAP = 2;
/** A cell is not made narrower than this unless its text is. */
const NARROWEST = 8;
/** Words up to this length are never cut. */
const LONGEST_WHOLE_WORD = 40;

/**
 * The width of each column, so that all fit on `available` with gaps between them: as wide as the text where that
 * fits, else the widest shrink first; if possible without breaking words, if not by breaking them after hyphens.
 * Undefined when words would have to be cut.
 */
export function columnWidths(rows: readonly (readonly string[])[], available: number): readonly number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const room = available - GAP * (count - 1);
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''));
  const natural = columns.map((texts) => Math.min(room, Math.max(1, ...texts.map(widestLine))));
  const whole = shrink(natural, floors(columns, wordsOf), room);
  const broken = shrink(
    whole,
    floors(columns, (text) => wordsOf(text).flatMap(piecesOf)),
    room,
  );
  return total(broken) <= room ? broken : undefined;
}

/** Of each column: the widest of its parts that are to be kept whole. */
function floors(
  columns: readonly (readonly string[])[],
  partsOf: (text: string) => readonly string[],
): readonly number[] {
  return columns.map((texts) => {
    const widest = Math.max(0, ...texts.flatMap(partsOf).map(width));
    return Math.max(NARROWEST, Math.min(LONGEST_WHOLE_WORD, widest));
  });
}

/** Only where lines are broken: a no-break space is part of a word. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n]+/);
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

function total(widths: readonly number[]): number {
  return widths.reduce((sum, columns) => sum + columns, 0);
}
