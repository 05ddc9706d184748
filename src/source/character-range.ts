import type { Range } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from './line-index.ts';
import { offsetOf } from './phrase-range.ts';

/** Escapes of double-quoted text that are not written with the character's number. */
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\0', '0'],
  ['\u0007', 'a'],
  ['\u0008', 'b'],
  ['\u000B', 'v'],
  ['\u000C', 'f'],
  ['\u001B', 'e'],
  ['\u0085', 'N'],
  ['\u00A0', '_'],
  ['\u2028', 'L'],
  ['\u2029', 'P'],
]);

/**
 * Where a character first stands in a value of the file, as itself or as an escape ("\u202e"). The whole value where
 * it is not written, as behind an alias.
 */
export function characterRange(text: string, lines: LineIndex, value: Range, character: string): Range {
  const from = offsetOf(text, lines, value.start);
  const written = text.slice(from, offsetOf(text, lines, value.end));
  const escapes = written.startsWith('"') ? escapesOf(character) : [];
  const found = new RegExp([asPattern(character), ...escapes].join('|'), 'u').exec(written);
  return found ? lines.range(from + found.index, from + found.index + found[0].length) : value;
}

/** After an even number of backslashes, or it would be the text "\u202e" itself. */
function escapesOf(character: string): readonly string[] {
  const number = (character.codePointAt(0) ?? 0).toString(16);
  const short = SHORT_ESCAPES.get(character);
  const digits = (width: number): string =>
    [...number.padStart(width, '0')]
      .map((digit) => (/\d/.test(digit) ? digit : `[${digit}${digit.toUpperCase()}]`))
      .join('');
  const forms = [
    `U${digits(8)}`,
    ...(number.length <= 4 ? [`u${digits(4)}`] : []),
    ...(number.length <= 2 ? [`x${digits(2)}`] : []),
  ];
  return [...forms, ...(short === undefined ? [] : [short])].map((form) => `(?<=(?<!\\\\)(?:\\\\\\\\)*)\\\\${form}`);
}

function asPattern(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
