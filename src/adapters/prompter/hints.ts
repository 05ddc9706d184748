/** What a person can do here, in one line under the question. */
import { width } from '../../report/text/width.ts';
import { wrapLines } from '../../report/text/wrap.ts';
import type { Command } from '../../world.ts';

const IN_LISTS: Readonly<Record<Command, string>> = {
  back: 'b back',
  editor: 'e evidence in editor',
  help: '? all anchors',
  pause: 'p pause',
  // In a list, n is not assessed, and notes become evidence where evidence is typed.
  notes: '',
};

const IN_TEXT: Readonly<Record<Command, string>> = {
  back: 'esc back',
  editor: 'ctrl-o editor',
  help: '? all anchors',
  pause: 'ctrl-p pause',
  notes: 'ctrl-n notes as evidence',
};

const ORDER: readonly Command[] = ['back', 'notes', 'editor', 'help', 'pause'];

/** Hints in a fixed order; in text, letters are letters and commands are control keys. */
export function hints(
  first: readonly string[],
  commands: readonly Command[],
  where: 'list' | 'text',
): readonly string[] {
  const names = where === 'list' ? IN_LISTS : IN_TEXT;
  const offered = ORDER.filter((command) => commands.includes(command) && (where === 'text' || command !== 'notes'));
  return [...first, ...offered.map((command) => names[command])];
}

/** As many hints to a line as fit; none is torn apart that fits on a line. */
export function hintLines(items: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  const fitting = items.flatMap((item) => (width(item) > columns ? wrapLines(item, columns) : [item]));
  for (const item of fitting) {
    const last = lines.at(-1);
    const longer = last === undefined ? item : `${last} · ${item}`;
    if (last === undefined || width(longer) > columns) lines.push(item);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
