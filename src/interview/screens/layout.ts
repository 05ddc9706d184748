/** Text laid out for the terminal it goes to. Everything here is pure; whoever calls says how wide the screen is. */
import { visible, visibleLine, visibleName } from '../../report/text/escape.ts';
import { painter } from '../../report/text/paint.ts';
import type { Screen } from '../../report/text/screen.ts';
import { width } from '../../report/text/width.ts';
import { wrapLines } from '../../report/text/wrap.ts';

export interface Layout {
  /** A heading with room above it. */
  heading(text: string): readonly string[];
  /** A short label in bold. */
  label(text: string): readonly string[];
  paragraph(text: string): readonly string[];
  /** Under an item: what was said about it. */
  quiet(text: string): readonly string[];
  warning(text: string): readonly string[];
  /**
   * Text hanging from a mark: `- `, `4  `, the word of a scale. The spaces around it are its distance from the margin
   * and the text; one that takes too much of the line has a line of its own.
   */
  item(mark: string, text: string): readonly string[];
  /** A path or a command after a mark, never broken however long: it is there to be copied. */
  toCopy(mark: string, text: string): readonly string[];
  /** Short parts of one line; on a plain screen with commas, which a screen reader speaks as a pause. */
  join(parts: readonly string[]): string;
}

/** Lines longer than this tire the eye, however wide the terminal is. */
const READABLE = 96;
/** A mark that takes more than this part of the line leaves too little for what hangs from it. */
const WIDEST_MARK = 1 / 3;
/** How far what belongs to a mark above it stands in from that mark. */
const HANGING = '  ';

export function layoutFor(screen: Screen): Layout {
  const columns = Math.min(screen.columns, READABLE);
  const paint = painter(screen.color);
  const wrap = (text: string, first = '') => wrapLines(visible(text), columns, first);
  return {
    heading: (text) => ['', ...wrap(text).map((line) => paint.heading(line))],
    label: (text) => wrap(text).map((line) => paint.strong(line)),
    paragraph: (text) => wrap(text, '  '),
    quiet: (text) => wrap(text, '      '),
    warning: (text) => wrap(text).map((line) => paint.warn(line)),
    item: (mark, text) => hanging(mark, text, columns),
    toCopy: (mark, text) => [mark + visibleName(text)],
    join: (parts) => parts.join(screen.plain ? ', ' : ' · '),
  };
}

function hanging(mark: string, text: string, columns: number): readonly string[] {
  const [, before = '', after = ''] = /^( *).*?( *)$/s.exec(mark) ?? [];
  const shown = `${before}${visibleLine(mark)}${after}`;
  if (width(shown) <= columns * WIDEST_MARK) return wrapLines(visible(text), columns, shown);
  return [
    ...wrapLines(visibleLine(mark), columns, before),
    ...wrapLines(visible(text), columns, `${before}${HANGING}`),
  ];
}

/** The lines as text that ends where the next may begin. */
export function page(...parts: readonly (readonly string[])[]): string {
  return `${parts.flat().join('\n')}\n`;
}
