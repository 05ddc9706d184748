/** How much room text takes on a terminal: wide characters take two columns, marks none. */
import stringWidth from 'string-width';

/**
 * Letters and marks of which each is a character of its own and of a known width: those of western languages, which
 * take one column, and those of Chinese, Japanese and Korean, which take two. Most of what is shown is made of them,
 * and anything else takes the segmenter a few microseconds for each character, which is felt with long texts.
 */
const NARROW = '\\u0020-\\u007e\\u00b7\\u00c0-\\u017f\\u2013\\u2014\\u2018-\\u201e\\u2026';
const WIDE = '\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff\\uac00-\\ud7a3';
const ALL_NARROW = new RegExp(`^[${NARROW}]*$`);
const SIMPLE = new RegExp(`^[${NARROW}${WIDE}]*$`);
const FIRST_WIDE = '\u3041';
/** What begins a code for colours, of which all is without width together but not each character. */
const CODES = /[\u001b\u0080-\u009f]/;

const segmenter = new Intl.Segmenter();
const sizes = new Map<string, number>();

/** Columns taken by one line of text; colour codes take none. */
export function width(text: string): number {
  if (ALL_NARROW.test(text)) return text.length;
  if (CODES.test(text)) return stringWidth(text);
  let columns = 0;
  if (SIMPLE.test(text)) for (const letter of text) columns += letter < FIRST_WIDE ? 1 : 2;
  else for (const character of charactersOf(text)) columns += characterWidth(character);
  return columns;
}

/** What a person takes for characters, one by one and only as far as they are asked for. */
export function* charactersOf(text: string): Iterable<string> {
  if (SIMPLE.test(text)) yield* text;
  else for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Columns taken by one character. */
export function characterWidth(character: string): number {
  const known = sizes.get(character);
  if (known !== undefined) return known;
  if (sizes.size > 5000) sizes.clear();
  const size = stringWidth(character);
  sizes.set(character, size);
  return size;
}

/** Columns taken by the widest line. */
export function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(width));
}

/** `text` with spaces after it (before it with 'right') up to `columns`; wider text is left as it is. */
export function pad(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, columns - width(text)));
  return align === 'left' ? text + spaces : spaces + text;
}

/** At most `columns` of one line, ending in … where something was left out; never cuts a character in two. */
export function shorten(text: string, columns: number): string {
  // Of a long text only what can be shown is looked at; its colour codes, which take no column, need all of it.
  const isShort = text.length <= columns * 2 || CODES.test(text);
  if (isShort && width(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const character of charactersOf(text)) {
    used += characterWidth(character);
    if (used > columns) return `${kept}…`;
    if (used < columns) kept += character;
  }
  return text;
}
