import stringWidth from 'string-width';
import type { Range } from './diagnostic.ts';

/** Widest piece of a line that is shown, and the narrowest that still says something; a longer line is cut. */
const WIDEST = 120;
const NARROWEST = 16;
/** Of a range over more lines than this, the first ones are shown. */
const MOST_LINES = 4;

/** What a terminal would obey or hide. One placeholder each, so that what is read is what is there. */
const HIDDEN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;

/** Letters that take one column each: most of what is shown, and measuring the others takes long. */
const ORDINARY = /^[ -~]*$/;

export interface FrameOptions {
  /** Columns a row may take. */
  readonly columns?: number;
  /** Whether the line before the first marked one is shown as well; unless said, it is. */
  readonly hasContext?: boolean;
}

/** The lines of a file's text, with or without its byte order mark, for showing several places of it. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}

/**
 * The line before, the line with the fault, and carets under the fault, with line numbers:
 *
 *      7 |     name: Diagnosis
 *      8 |     wieght: 20%
 *        |     ^^^^^^
 *
 * Carets stand under what the terminal shows: wide characters count two columns. Of a range over several lines each is
 * marked. `text` is the file's text or its lines. No line break at the end.
 */
export function sourceFrame(
  text: string | readonly string[],
  range: Range,
  { columns = Number.POSITIVE_INFINITY, hasContext = true }: FrameOptions = {},
): string {
  const lines = typeof text === 'string' ? linesOf(text) : text;
  const first = Math.min(range.start.line, lines.length);
  const last = Math.max(first, Math.min(lastLine(range), lines.length));
  const shownLast = Math.min(last, first + MOST_LINES - 1);
  const width = String(shownLast).length;
  const room = Math.max(NARROWEST, Math.min(WIDEST, columns - width - 5));
  const rows: string[] = [];
  const before = lines[first - 2];
  if (hasContext && before !== undefined && before.trim() !== '') {
    rows.push(row(String(first - 1), width, pieceOf(charactersOf(lines, first - 1), 0, room).shown));
  }
  for (let number = first; number <= shownLast; number++) {
    const characters = charactersOf(lines, number);
    const [from, to] = markedPart(characters, number, first, range);
    const { shown, lead, end } = pieceOf(characters, from, room);
    rows.push(row(String(number), width, shown));
    const carets = '^'.repeat(Math.max(1, columnsOf(characters.slice(from, Math.min(to, end)))));
    if (number === first || to > from) rows.push(row('', width, `${' '.repeat(lead)}${carets}`));
  }
  if (shownLast < last) rows.push(row('', width, '…'));
  return rows.join('\n');
}

const longLines = new WeakMap<readonly string[], Map<number, readonly string[]>>();

/** A line that holds a whole file is taken apart once, however many findings are in it. */
function charactersOf(lines: readonly string[], number: number): readonly string[] {
  const line = lines[number - 1] ?? '';
  if (line.length < 2000) return [...line];
  const known = longLines.get(lines) ?? new Map<number, readonly string[]>();
  longLines.set(lines, known);
  const characters = known.get(number) ?? [...line];
  known.set(number, characters);
  return characters;
}

/** A range that ends before the first character of a line has nothing of that line. */
function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** What of a line is in the range, without the indent of a line that is wholly in it; may be empty. */
function markedPart(
  characters: readonly string[],
  number: number,
  first: number,
  { start, end }: Range,
): readonly [number, number] {
  const isBlank = (character: string) => character.trim() === '';
  const indent = characters.findIndex((character) => !isBlank(character));
  const from = number === first ? Math.min(start.column - 1, characters.length) : Math.max(0, indent);
  const wholeEnd = characters.findLastIndex((character) => !isBlank(character)) + 1;
  return [from, end.line > number ? wholeEnd : Math.min(end.column - 1, characters.length)];
}

interface Piece {
  readonly shown: string;
  /** Columns before the character at `from`. */
  readonly lead: number;
  /** The index after the last character that is shown. */
  readonly end: number;
}

/** As much of a line as has room, with the character at `from` in it: all of it, or what is around that character. */
function pieceOf(characters: readonly string[], from: number, room: number): Piece {
  const begin = fits(characters, room) ? 0 : reach(characters, from, -1, room / 2);
  const leader = begin > 0 ? '…' : '';
  const end = reach(characters, begin, 1, room - leader.length - 1);
  const isAll = end === characters.length || fits(characters.slice(begin, begin + 2 * room + 1), room - leader.length);
  const shown = `${leader}${shownText(characters.slice(begin, isAll ? undefined : end))}${isAll ? '' : '…'}`;
  return {
    shown,
    lead: leader.length + columnsOf(characters.slice(begin, from)),
    end: isAll ? characters.length : end,
  };
}

function fits(characters: readonly string[], room: number): boolean {
  return reach(characters, 0, 1, room) === characters.length;
}

/** Where one comes to from `index`, one character after the other, within `room` columns. */
function reach(characters: readonly string[], index: number, step: 1 | -1, room: number): number {
  let at = index;
  for (let used = 0; step === 1 ? at < characters.length : at > 0; at += step) {
    // A mark takes no column, but thousands of them are no piece of a line.
    used += Math.max(0.5, columnsOf([characters[step === 1 ? at : at - 1] ?? '']));
    if (used > room) break;
  }
  return at;
}

function row(label: string, width: number, content: string): string {
  return `${label.padStart(width + 2)} | ${content}`.trimEnd();
}

function columnsOf(characters: readonly string[]): number {
  const [only = ''] = characters;
  if (characters.length === 1 && only >= ' ' && only <= '~') return 1;
  const shown = shownText(characters);
  return ORDINARY.test(shown) ? shown.length : stringWidth(shown);
}

function shownText(characters: readonly string[]): string {
  return characters.join('').replaceAll('\t', '  ').replace(HIDDEN, placeholder);
}

function placeholder(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `‹U+${hexadecimal}›`;
}
