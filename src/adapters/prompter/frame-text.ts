/** What to send to a terminal so that one picture replaces another. Pure: tried against a model of a terminal. */
import { width } from '../../report/text/width.ts';

/** What a question looks like: lines narrower than the terminal, no more of them than it has. */
export interface Picture {
  readonly lines: readonly string[];
  /** Where the cursor stands; without it the cursor is hidden. */
  readonly cursor?: { readonly line: number; readonly column: number };
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A picture on the screen, and the size the screen had then. */
export interface Drawn {
  readonly picture: Picture;
  readonly size: Size;
}

export const SHOW_CURSOR = '\u001b[?25h';
export const HIDE_CURSOR = '\u001b[?25l';
/** A terminal may find a line wider than we do, an emoji most of all; it is then cut, and the rows stay where they are. */
const WRAP_OFF = '\u001b[?7l';
const WRAP_ON = '\u001b[?7h';
const ERASE_REST_OF_LINE = '\u001b[K';
const TO_TOP = '\u001b[H';
const ERASE_BELOW = '\u001b[J';

const up = (rows: number) => (rows > 0 ? `\u001b[${rows}A` : '');
const down = (rows: number) => (rows > 0 ? `\u001b[${rows}B` : '');
const right = (columns: number) => (columns > 0 ? `\u001b[${columns}C` : '');

/** Where the cursor was left: at its place, or out of sight at the start of the last line. */
function restingPlace({ lines, cursor }: Picture): { readonly line: number; readonly column: number } {
  return cursor ?? { line: Math.max(0, lines.length - 1), column: 0 };
}

/** Rows that lines take on a terminal that became narrower and has broken them anew by now. */
function rowsOf(lines: readonly string[], { columns: before }: Size, { columns }: Size): number {
  if (columns >= before) return lines.length;
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / columns)), 0);
}

/** To the first row of what is there. A picture higher than the screen has become fills it: then to its first row. */
function toStart({ picture, size: before }: Drawn, size: Size): string {
  const isResized = before.columns !== size.columns || before.rows !== size.rows;
  if (isResized && rowsOf(picture.lines, before, size) >= size.rows) return TO_TOP;
  const { line, column } = restingPlace(picture);
  // The cursor has moved with the line it stands on.
  const moved = size.columns < before.columns ? Math.floor(column / size.columns) : 0;
  return `${up(rowsOf(picture.lines.slice(0, line), before, size) + moved)}\r`;
}

/** From one picture to the next; lines that stay the same are not sent again, so that nothing flickers. */
export function replaced(before: Drawn | undefined, next: Picture, size: Size): string {
  const isSame = before?.size.columns === size.columns && before.size.rows === size.rows;
  const old = isSame ? before.picture.lines : [];
  const start = `${HIDE_CURSOR}${before ? toStart(before, size) : '\r'}${before && !isSame ? ERASE_BELOW : ''}`;
  const body = next.lines.map((line, place) => (line === old[place] ? '' : `${line}${ERASE_REST_OF_LINE}`)).join('\n');
  const tail = old.length > next.lines.length ? erasedBelow(next.lines.length) : '';
  return `${start}${WRAP_OFF}${body}${WRAP_ON}${tail}${placed(next)}`;
}

/** What is left of a higher picture; from the start of the row below, lest the last line be erased. */
function erasedBelow(kept: number): string {
  return kept === 0 ? ERASE_BELOW : `${down(1)}\r${ERASE_BELOW}${up(1)}`;
}

function placed(picture: Picture): string {
  const { line, column } = restingPlace(picture);
  const back = up(Math.max(0, picture.lines.length - 1) - line);
  return `${back}\r${right(column)}${picture.cursor ? SHOW_CURSOR : ''}`;
}

/** From inside of a picture to the line below it, with the cursor shown. */
export function below(drawn: Drawn | undefined): string {
  if (!drawn || drawn.picture.lines.length === 0) return SHOW_CURSOR;
  const { line } = restingPlace(drawn.picture);
  return `${down(drawn.picture.lines.length - 1 - line)}\r\n${SHOW_CURSOR}`;
}
