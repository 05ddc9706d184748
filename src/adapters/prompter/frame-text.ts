/** What to send to a terminal so that one picture replaces another. Pure: tried against a model of a terminal. */
import { width } from '../../report/text/width.ts';

/** What a question looks like: lines narrower than the terminal, no more of them than it has. */
export interface Picture {
  readonly lines: readonly string[];
  /** Where the cursor stands; without it the cursor is hidden. */
  readonly cursor?: { readonly line: number; readonly column: number };
}

/** A picture on the screen, as wide as the screen was then. */
export interface Drawn {
  readonly picture: Picture;
  readonly columns: number;
}

export const SHOW_CURSOR = '\u001b[?25h';
export const HIDE_CURSOR = '\u001b[?25l';
/** A terminal may find a line wider than we do, an emoji most of all; it is then cut, and the rows stay where they are. */
const WRAP_OFF = '\u001b[?7l';
const WRAP_ON = '\u001b[?7h';
const ERASE_REST_OF_LINE = '\u001b[K';
const ERASE_BELOW = '\u001b[J';

const up = (rows: number) => (rows > 0 ? `\u001b[${rows}A` : '');
const down = (rows: number) => (rows > 0 ? `\u001b[${rows}B` : '');
const right = (columns: number) => (columns > 0 ? `\u001b[${columns}C` : '');

/** Where the cursor was left: at its place, or out of sight at the start of the last line. */
function restingPlace({ lines, cursor }: Picture): { readonly line: number; readonly column: number } {
  return cursor ?? { line: Math.max(0, lines.length - 1), column: 0 };
}

/**
 * Rows from the first of a picture to the cursor. A terminal that became narrower has broken the lines anew by now,
 * and the cursor has moved with them.
 */
function rowsAbove({ picture, columns: before }: Drawn, columns: number): number {
  const { line, column } = restingPlace(picture);
  if (columns >= before) return line;
  const broken = picture.lines.slice(0, line).map((each) => Math.max(1, Math.ceil(width(each) / columns)));
  return broken.reduce((sum, rows) => sum + rows, 0) + Math.floor(column / columns);
}

/** From one picture to the next; lines that stay the same are not sent again, so that nothing flickers. */
export function replaced(before: Drawn | undefined, next: Picture, columns: number): string {
  const old = before && before.columns === columns ? before.picture.lines : [];
  const isResized = before !== undefined && before.columns !== columns;
  const start = `${HIDE_CURSOR}${up(before ? rowsAbove(before, columns) : 0)}\r${isResized ? ERASE_BELOW : ''}`;
  const body = next.lines.map((line, place) => (line === old[place] ? '' : `${line}${ERASE_REST_OF_LINE}`)).join('\n');
  // Below the last line: what is left of a longer picture. The start of the next row, lest the last line be erased.
  const surplus = old.length - next.lines.length;
  const tail = surplus > 0 ? erasedBelow(next.lines.length) : '';
  return `${start}${WRAP_OFF}${body}${WRAP_ON}${tail}${placed(next)}`;
}

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
