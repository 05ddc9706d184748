/** A line being typed, laid out on as many rows as it takes, with the place of the cursor. */
import { visible } from '../../report/text/escape.ts';
import { charactersOf, characterWidth, width } from '../../report/text/width.ts';
import type { EditedLine } from './screen-prompt.ts';

export interface LaidOut {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
}

/** Rows of at most `columns`, broken after a space where there is one, else anywhere between two characters. */
export function layOut({ text, cursor }: EditedLine, columns: number): LaidOut {
  const before = shown(text.slice(0, cursor));
  const rows = [...rowsOf(shown(text), columns)];
  let row = 0;
  let start = 0;
  for (; row < rows.length - 1; row += 1) {
    const end = start + (rows[row]?.length ?? 0);
    if (before.length < end) break;
    start = end;
  }
  const column = width((rows[row] ?? '').slice(0, before.length - start));
  // A cursor behind a full row stands at the start of the next.
  if (column < columns) return { rows, cursor: { row, column } };
  return row < rows.length - 1
    ? { rows, cursor: { row: row + 1, column: 0 } }
    : { rows: [...rows, ''], cursor: { row: rows.length, column: 0 } };
}

/** Part of a row, or of a character that is typed in parts, is shown as it will be: nothing raw, no line breaks. */
function shown(text: string): string {
  return visible(text).replaceAll('\n', ' ');
}

/** Every character of the text is in one of the rows, so that places can be counted. */
function rowsOf(text: string, columns: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let taken = 0;
  for (const segment of charactersOf(text)) {
    const size = characterWidth(segment);
    if (taken + size > columns) {
      const word = row.slice(row.lastIndexOf(' ') + 1);
      const isWhole = word.length < row.length && width(word) + size <= columns;
      rows.push(isWhole ? row.slice(0, row.length - word.length) : row);
      row = isWhole ? word + segment : segment;
      taken = width(row);
    } else {
      row += segment;
      taken += size;
    }
  }
  return [...rows, row];
}

/** The rows around the cursor that there is room for, and how many are above and below. */
export function aroundCursor(
  { rows, cursor }: LaidOut,
  room: number,
): LaidOut & { readonly above: number; readonly below: number } {
  const size = Math.max(1, room);
  const from = Math.max(0, Math.min(cursor.row - size + 1, rows.length - size));
  const shownRows = rows.slice(from, from + size);
  return {
    rows: shownRows,
    cursor: { row: cursor.row - from, column: cursor.column },
    above: from,
    below: rows.length - from - shownRows.length,
  };
}
