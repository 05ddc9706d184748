/** How much room text takes on a terminal: wide characters take two columns, marks none. */
import stringWidth from 'string-width';

/** Columns taken by one line of text; colour codes take none. */
export function width(text: string): number {
  return stringWidth(text);
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

const segmenter = new Intl.Segmenter();

/** At most `columns` of one line, ending in … where something was left out; never cuts a character in two. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const taken = width(segment);
    if (used + taken > columns - 1) break;
    kept += segment;
    used += taken;
  }
  return `${kept}…`;
}
