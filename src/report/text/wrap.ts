/** Text broken into lines that fit. */
import wrapAnsi from 'wrap-ansi';
import { width } from './width.ts';

/** Narrower than this nothing can be laid out: a wide character takes two columns, an indent some more. */
const NARROWEST = 8;
/** Where an id, which is words joined by hyphens, may be broken; not a date, nor a minus. */
const AFTER_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u;

/**
 * Lines of at most `columns`, broken between words; a word that is longer is broken after a hyphen, or else cut. Line
 * breaks of the text are kept. `first` goes before the first line, as many spaces before the others. No-break spaces,
 * once they have held words together, become spaces, so that what is shown can be searched.
 */
export function wrapLines(text: string, columns: number, first = ''): readonly string[] {
  const room = Math.max(2, Math.max(columns, NARROWEST) - width(first));
  const words = text.split(/( |\n)/).map((word) => (width(word) > room ? brokenAtHyphens(word, room) : word));
  const lines = wrapAnsi(words.join(''), room, { hard: true }).replaceAll('\u00a0', ' ').split('\n');
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(width(first))}${line}`.trimEnd());
}

/** As wrapLines, but a word longer than the line stays whole: it may be a path or a command, there to be copied. */
export function wrapWords(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, Math.max(columns, NARROWEST))
    .split('\n')
    .map((line) => line.trimEnd());
}

/** The pieces of a word that a line can hold whole. */
export function piecesOf(word: string): readonly string[] {
  return word.split(AFTER_HYPHEN);
}

/** As many pieces on a line as fit. */
function brokenAtHyphens(word: string, room: number): string {
  const lines: string[] = [];
  for (const piece of piecesOf(word)) {
    const joined = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && width(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.join('\n');
}
