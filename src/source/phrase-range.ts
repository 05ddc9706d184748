import type { Position, Range } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from './line-index.ts';

/**
 * The place of a phrase inside a value of the file: its first occurrence as whole words, in the same case. White space
 * in the phrase stands for any white space of the file, so that a phrase of a folded or indented text is found across
 * its line break; doubled and escaped quotes are known. The whole value where the phrase is not written out, as with
 * other escapes and behind an alias.
 */
export function phraseRange(text: string, lines: LineIndex, value: Range, phrase: string): Range {
  const from = offsetOf(text, lines, value.start);
  const written = text.slice(from, offsetOf(text, lines, value.end));
  const found = wholeWords(phrase)?.exec(written);
  return found ? lines.range(from + found.index, from + found.index + found[0].length) : value;
}

function wholeWords(phrase: string): RegExp | undefined {
  const words = phrase.trim().split(/\s+/).filter(Boolean).map(asWritten);
  const pattern = words.join('(?:\\s|\\\\[nrt\\r\\n])+');
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u');
}

/** 'it''s' is "it's" between single quotes, and "\"" is one between double quotes. */
function asWritten(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll("'", "''?")
    .replaceAll('"', '\\\\?"');
}

/** The offset of a place: columns count code points, offsets count code units. */
export function offsetOf(text: string, lines: LineIndex, { line, column }: Position): number {
  let offset = lines.startOf(line);
  for (let left = column - 1; left > 0 && offset < text.length; left -= 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
