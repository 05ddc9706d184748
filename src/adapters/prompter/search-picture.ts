/** How the search prompt looks: the question, what was typed, the choices it leaves, more on the focused one. */
import { width } from '../../report/text/width.ts';
import type { Command } from '../../world.ts';
import type { Caught } from './drawn-by-library.ts';
import type { Picture } from './frame-text.ts';
import { hintLines, hints } from './hints.ts';
import { type Look, shortLine, someLines } from './look.ts';
import { lowHints, shortLines } from './low-picture.ts';
import { windowOf } from './window.ts';

/** What the library puts before a line so that we know it again; no text can hold them. */
export const MARKS = { focus: '\u0001', detail: '\u0002', problem: '\u0003' } as const;

export interface SearchLook {
  readonly message: string;
  readonly commands: readonly Command[];
  readonly look: Look;
}

/** `caught`: what was typed, then choices and what belongs to the focused one, each line with its mark. */
export function drawSearch({ message, commands, look }: SearchLook, { lines: caught, column }: Caught): Picture {
  const [typed = '', ...others] = caught;
  const asked = someLines(look, message, look.rows() >> 2).map((each) => look.paint.strong(each));
  const found = others.filter((each) => each.trim() !== '' && !each.startsWith(MARKS.detail));
  const details = others.filter((each) => each.startsWith(MARKS.detail)).map((each) => each.slice(1));
  const focus = Math.max(
    0,
    found.findIndex((each) => each.startsWith(MARKS.focus)),
  );
  const focused = (found[focus] ?? '').slice(1);
  const isCut = width(focused.slice(0, look.columns() * 8)) + 2 > look.columns();
  const more = (isCut ? [focused.trim(), ...details] : details).join('\n');
  const detail = more === '' ? [] : someLines(look, more, look.rows() >> 2, '    ', '    ').map(look.paint.dim);
  const tips = hints(['type to narrow', 'arrows + enter'], commands, 'text');
  const foot = [
    ...(detail.length > 0 ? ['', ...detail] : []),
    '',
    ...hintLines(tips, look.columns()).map((each) => look.paint.dim(each)),
  ];
  // The line that was typed and the line that says that there are more.
  const room = look.rows() - asked.length - foot.length - 2;
  const { from, to } = windowOf(found.length, focus, Math.min(room, MOST_CHOICES));
  const rest = found.length - (to - from);
  const picture = {
    lines: [
      ...asked,
      shortLine(typed, look.columns()),
      ...found.slice(from, to).map((each) => choiceLine(look, each)),
      ...(rest > 0 ? [look.paint.dim(`    ${found.length} in all; arrows show more`)] : []),
      ...foot,
    ],
    cursor: { line: asked.length, column: Math.min(column, look.columns()) },
  };
  const isNarrow = picture.lines.some((each) => width(each) > look.columns());
  if (picture.lines.length <= look.rows() && !isNarrow) return picture;
  return lowSearch({ look, message, commands }, { typed, column, found, focus }, more, tips);
}

interface Found {
  readonly typed: string;
  readonly column: number;
  readonly found: readonly string[];
  readonly focus: number;
}

/** On a low screen: the question, what was typed, the choices around the focused one, then more on it. */
function lowSearch({ look, message }: SearchLook, list: Found, more: string, tips: readonly string[]): Picture {
  const { typed, column, found, focus } = list;
  const few = Math.max(1, look.rows() >> 3);
  const asked = shortLines(look, message, few).map((each) => look.paint.strong(each));
  const foot = lowHints(look, tips, few);
  const room = look.rows() - asked.length - foot.length - 1;
  const { from, to } = windowOf(found.length, focus, Math.min(room, MOST_CHOICES));
  const shown = found.slice(from, to).map((each) => choiceLine(look, each));
  const left = room - shown.length;
  const detail = more === '' || left < 1 ? [] : shortLines(look, more, left, '    ', '    ').map(look.paint.dim);
  return {
    lines: [...asked, shortLine(typed, look.columns()), ...shown, ...detail, ...foot],
    cursor: { line: asked.length, column: Math.min(column, look.columns()) },
  };
}

/** More would be a wall, however high the screen is. */
const MOST_CHOICES = 10;

function choiceLine(look: Look, marked: string): string {
  const text = marked.slice(1);
  if (marked.startsWith(MARKS.problem)) return look.paint.warn(shortLine(text, look.columns()));
  const name = shortLine(text, look.columns() - 2);
  return marked.startsWith(MARKS.focus) ? look.paint.strong(`> ${name}`) : `  ${name}`;
}
