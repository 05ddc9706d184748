/** Text broken into lines that fit. */
import wrapAnsi from 'wrap-ansi';

/** Narrower than this nothing can be laid out: a wide character takes two columns, an indent some more. */
const NARROWEST = 8;

/**
 * Lines of at most `columns`, broken between words; a word that is longer is cut. Line breaks of the text are kept.
 * `first` goes before the first line, as many spaces before the others.
 */
export function wrapLines(text: string, columns: number, first = ''): readonly string[] {
  const room = Math.max(2, Math.max(columns, NARROWEST) - first.length);
  const lines = wrapAnsi(text, room, { hard: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? first : ' '.repeat(first.length)}${line}`.trimEnd());
}
