import stringWidth from 'string-width';
import type { Range } from './diagnostic.ts';

/** Widest piece of a line that is shown; a longer line is cut on both sides of the place. */
const WIDEST = 120;
const BEFORE_PLACE = 60;

/** What a terminal would obey or hide. One placeholder each, so that what is read is what is there. */
const HIDDEN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;

/**
 * The line before, the line with the fault, and carets under the fault, with line numbers:
 *
 *      7 |     name: Diagnosis
 *      8 |     wieght: 20%
 *        |     ^^^^^^
 *
 * Carets stand under what the terminal shows: wide characters count two columns. Of a range over several lines the
 * first line is marked. `text` is the file's text with or without its byte order mark. No line break at the end.
 */
export function sourceFrame(text: string, range: Range): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const number = Math.min(range.start.line, lines.length);
  const marked = [...(lines[number - 1] ?? '')];
  const from = Math.min(range.start.column - 1, marked.length);
  const to = range.end.line > range.start.line ? marked.length : Math.min(range.end.column - 1, marked.length);
  const cut = Math.max(0, marked.length > WIDEST ? from - BEFORE_PLACE : 0);
  const lead = cut > 0 ? '…' : '';
  const shown = marked.slice(cut, cut + WIDEST);
  const tail = cut + WIDEST < marked.length ? '…' : '';
  const gap = ' '.repeat(stringWidth(lead + shownText(marked.slice(cut, from))));
  const carets = '^'.repeat(Math.max(1, stringWidth(shownText(marked.slice(from, Math.min(to, cut + WIDEST))))));
  const width = String(number).length;
  const previous = lines[number - 2];
  return [
    ...(previous === undefined || previous.trim() === '' ? [] : [row(String(number - 1), width, clipped(previous))]),
    row(String(number), width, `${lead}${shownText(shown)}${tail}`),
    row('', width, `${gap}${carets}`),
  ].join('\n');
}

function row(label: string, width: number, content: string): string {
  return `${label.padStart(width + 2)} | ${content}`.trimEnd();
}

function clipped(line: string): string {
  const characters = [...line];
  return characters.length > WIDEST ? `${shownText(characters.slice(0, WIDEST))}…` : shownText(characters);
}

function shownText(characters: readonly string[]): string {
  return characters.join('').replaceAll('\t', '  ').replace(HIDDEN, placeholder);
}

function placeholder(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `‹U+${hexadecimal}›`;
}
