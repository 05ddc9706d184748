/** Ratings with their labels, each beside its anchor: all of them in full where there is room, else one line each. */
import { pad, shorten, width } from '../../report/text/width.ts';
import { wrapLines } from '../../report/text/wrap.ts';
import type { RatingOption } from '../../world.ts';
import { type Look, line, shortLine, someLines } from './look.ts';
import type { KeyPlan } from './rating-keys.ts';
import { windowOf } from './window.ts';

export interface RatingTable {
  readonly options: readonly RatingOption[];
  readonly look: Look;
  readonly focus: number | undefined;
  /** Key, rating and label of each option, all of one width. */
  readonly names: readonly string[];
}

/** Narrower than this, an anchor beside its rating would be a word to a line. */
const LEAST_ANCHOR = 16;
const GAP = '  ';

export function ratingNames(
  { options, look }: Pick<RatingTable, 'options' | 'look'>,
  { texts }: KeyPlan,
): readonly string[] {
  const half = look.columns() >> 1;
  const keys = sameWidth(
    options.map(({ text }, place) => {
      const key = texts[place] ?? '';
      return shortLine(key === text ? key : `${key} ${text}`, half);
    }),
  );
  if (options.every(({ label = '' }) => label === '')) return keys;
  const labels = sameWidth(options.map(({ label }) => shortLine(label ?? '', half)));
  return keys.map((key, place) => `${key}${GAP}${labels[place]}`);
}

function sameWidth(texts: readonly string[]): readonly string[] {
  const widest = Math.max(...texts.map(width));
  return texts.map((text) => pad(text, widest));
}

/** Every anchor in full, its lines below each other; undefined when that takes more than `most` lines. */
export function wholeRows({ options, look, focus, names }: RatingTable, most: number): readonly string[] | undefined {
  const left = 2 + width(names[0] ?? '') + GAP.length;
  const length = options.reduce((sum, { anchor = '' }) => sum + anchor.length, 0);
  // Long texts take time to wrap, at every key.
  if (options.length > most || length > most * look.columns()) return undefined;
  if (length > 0 && look.columns() - left < LEAST_ANCHOR) return undefined;
  const rows = options.map(({ anchor = '' }, place) => {
    const head = `${mark(place === focus)}${names[place]}${GAP}`;
    const [first = '', ...others] = wrapLines(line(anchor), look.columns(), ' '.repeat(left));
    const wrapped = [`${head}${first.slice(left)}`.trimEnd(), ...others];
    return focusedOrNot(look, place === focus, wrapped);
  });
  return rows.flat().length <= most ? rows.flat() : undefined;
}

/** One line each, as many as there is room for, and a line that says so when those are not all. */
export function shortRows(table: RatingTable, room: number): readonly string[] {
  const { options, look, focus } = table;
  const { from, to } = windowOf(options.length, focus ?? 0, room);
  const rows = options.slice(from, to).map((_, index) => shortRow(table, from + index));
  const isCut = to - from < options.length;
  return isCut ? [...rows, look.paint.dim(`    ${options.length} ratings; arrows show more`)] : rows;
}

function shortRow({ options, look, focus, names }: RatingTable, place: number): string {
  const head = shorten(`${mark(place === focus)}${names[place]}`, look.columns());
  const room = look.columns() - width(head) - GAP.length;
  const { anchor = '' } = options[place] ?? {};
  const rest = room > 4 && anchor !== '' ? `${GAP}${shortLine(anchor, room)}` : '';
  return focusedOrNot(look, place === focus, [`${head}${rest}`.trimEnd()]).join('');
}

/** The focused anchor as far as there is room; nothing when every anchor can be read beside its rating. */
export function anchorBelow(table: RatingTable, room: number): readonly string[] {
  const { options, look, focus } = table;
  const { anchor } = options[focus ?? options.length] ?? {};
  return anchor && !isEveryAnchorRead(table) ? someLines(look, anchor, room, '    ', '    ') : [];
}

function isEveryAnchorRead({ options, look, names }: RatingTable): boolean {
  const room = look.columns() - 2 - width(names[0] ?? '') - GAP.length;
  return options.every(({ anchor = '' }) => anchor === '' || (room > 4 && shortLine(anchor, room) === line(anchor)));
}

export function mark(isFocused: boolean): string {
  return isFocused ? '> ' : '  ';
}

export function focusedOrNot(look: Look, isFocused: boolean, texts: readonly string[]): readonly string[] {
  return isFocused ? texts.map((each) => look.paint.strong(each)) : texts;
}
