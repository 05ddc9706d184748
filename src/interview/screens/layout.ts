/** Text laid out for the terminal it goes to. Everything here is pure; whoever calls says how wide the screen is. */
import { visible, visibleName } from '../../report/text/escape.ts';
import { painter } from '../../report/text/paint.ts';
import type { Screen } from '../../report/text/screen.ts';
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
  /** Text hanging from a mark: `- `, `4  `. */
  item(mark: string, text: string): readonly string[];
  /** A path or a command after a mark, never broken however long: it is there to be copied. */
  toCopy(mark: string, text: string): readonly string[];
  /** Short parts of one line; on a plain screen with commas, which a screen reader speaks as a pause. */
  join(parts: readonly string[]): string;
}

/** Lines longer than this tire the eye, however wide the terminal is. */
const READABLE = 96;

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
    item: (mark, text) => wrap(text, mark),
    toCopy: (mark, text) => [mark + visibleName(text)],
    join: (parts) => parts.join(screen.plain ? ', ' : ' · '),
  };
}

/** The lines as text that ends where the next may begin. */
export function page(...parts: readonly (readonly string[])[]): string {
  return `${parts.flat().join('\n')}\n`;
}
