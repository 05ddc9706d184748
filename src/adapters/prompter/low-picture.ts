/** Questions on a screen too low or too narrow for how they usually look: what matters most is kept. */
import { shorten, width } from '../../report/text/width.ts';
import type { Picture } from './frame-text.ts';
import { hintLines } from './hints.ts';
import { type Look, shortLine, someLines } from './look.ts';
import { windowOf } from './window.ts';

export interface LowItem {
  /** Its key, its box: what stands before the text. */
  readonly head: string;
  readonly text: string;
}

/** Choices that stand below each other. */
export interface LowGroup {
  readonly items: readonly LowItem[];
  /** The place to show, and whether it is the focused one of the whole question. */
  readonly place: number;
  readonly isFocused: boolean;
}

export interface LowQuestion {
  readonly look: Look;
  readonly message: string;
  /** What went wrong, or was typed so far. */
  readonly notice?: string | undefined;
  readonly groups: readonly LowGroup[];
  /** More on the focused one, where there is room. */
  readonly detail?: string | undefined;
  /** What can be pressed, the most important first. */
  readonly keys: readonly string[];
}

/** On a screen of fewer rows, choices that are not all to be seen need the room of blank lines and details. */
export const LOW = 18;

/** Wider screens are never too narrow; measuring every line at every key would be felt. */
const WIDE = 39;

/** The picture if the screen can hold it, else the one that is made of the question with less room. */
export function fitting(look: Look, picture: Picture, low: () => LowQuestion): Picture {
  const columns = look.columns();
  const isLow = picture.lines.length > look.rows();
  const isNarrow = columns < WIDE && picture.lines.some((each) => width(each) > columns);
  return isLow || isNarrow ? lowPicture(low()) : picture;
}

/** Question, notice, focused choice and one line of keys have their place; other choices, then details, the rest. */
export function lowPicture({ look, message, notice, groups, detail = '', keys }: LowQuestion): Picture {
  const rows = look.rows();
  const few = Math.max(1, rows >> 3);
  const head = shortLines(look, message, few).map((each) => look.paint.strong(each));
  const told = notice === undefined ? [] : [look.paint.warn(shortLine(notice, look.columns()))];
  const foot = lowHints(look, keys, few);
  const room = rows - head.length - told.length - foot.length;
  const shares = sharesOf(groups, room);
  const left = room - shares.reduce((sum, share) => sum + share, 0);
  const focused = 1 + Math.min(left, rows >> 2);
  const shown = groups.flatMap((group, index) => groupLines(look, group, shares[index] ?? 0, focused));
  const rest = room - shown.length;
  const details = detail === '' || rest < 1 ? [] : shortLines(look, detail, rest, '    ', '    ');
  return { lines: [...head, ...shown, ...details, ...told, ...foot] };
}

/** As many of the keys as there are lines for. */
export function lowHints(look: Look, keys: readonly string[], room: number): readonly string[] {
  return hintLines(keys, look.columns())
    .slice(0, Math.max(0, room))
    .map((each) => look.paint.dim(each));
}

/** As `someLines`, but a single line is the beginning of the text and not how much of it there is. */
export function shortLines(look: Look, text: string, room: number, first = '', indent = ''): readonly string[] {
  if (room > 1) return someLines(look, text, room, first, indent);
  return [`${first}${shortLine(text, look.columns() - width(first))}`];
}

/** The focused choices have three lines at least, the others one each; the focused ones have the rest. */
function sharesOf(groups: readonly LowGroup[], room: number): readonly number[] {
  const main = Math.max(
    0,
    groups.findIndex(({ isFocused }) => isFocused),
  );
  const others = groups.filter((_, index) => index !== main).map(({ items }) => items.length);
  const wanted = others.reduce((sum, count) => sum + count, 0);
  const most = room - others.filter((count) => count > 0).length;
  const own = Math.max(0, Math.min(groups[main]?.items.length ?? 0, most, Math.max(3, room - wanted)));
  let left = room - own;
  return groups.map(({ items }, index) => {
    if (index === main) return own;
    const later = groups.filter((group, other) => other > index && other !== main && group.items.length > 0).length;
    const share = Math.max(0, Math.min(items.length, left - later));
    left -= share;
    return share;
  });
}

function groupLines(look: Look, { items, place, isFocused }: LowGroup, share: number, focused: number) {
  if (share < 1 || items.length === 0) return [];
  const { from, to } = windowOf(items.length, place, share);
  return items.slice(from, to).flatMap(({ head, text }, index) => {
    if (!isFocused || from + index !== place) return [itemLine(look, '  ', head, text)];
    const isWrapped = focused > 1 && width(head) + 2 <= look.columns() >> 1;
    const all = isWrapped ? shortLines(look, text, focused, `> ${head}`, '    ') : [itemLine(look, '> ', head, text)];
    return all.map((each) => look.paint.strong(each));
  });
}

function itemLine(look: Look, mark: string, head: string, text: string): string {
  const columns = look.columns() - mark.length;
  return `${mark}${shorten(`${head}${shortLine(text, columns)}`, columns)}`.trimEnd();
}
