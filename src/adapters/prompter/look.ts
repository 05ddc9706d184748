/** How questions are drawn: colours, width and height of the terminal at this moment. */
import type { WriteStream } from 'node:tty';
import { visible, visibleLine } from '../../report/text/escape.ts';
import { type Painter, painter } from '../../report/text/paint.ts';
import { shorten } from '../../report/text/width.ts';
import { wrapLines } from '../../report/text/wrap.ts';
import { colorLevel } from '../color-level.ts';

export interface Look {
  readonly paint: Painter;
  readonly columns: () => number;
  readonly rows: () => number;
}

export function lookOf(output: WriteStream, env: Readonly<Record<string, string | undefined>>): Look {
  return {
    paint: painter(colorLevel(env, output.isTTY === true)),
    // One column is left free: a full line makes some terminals wrap and redrawing then miscounts.
    columns: () => (output.columns > 0 ? output.columns : 80) - 1,
    rows: () => (output.rows > 0 ? output.rows : 24),
  };
}

/** Wrapped, safe for the terminal. */
export function lines(look: Look, text: string, first = ''): readonly string[] {
  return wrapLines(visible(text), look.columns(), first);
}

/** Measuring and wrapping take time that is felt at every key; of a text longer than this, only the beginning is. */
const ENOUGH = 1500;

/** As `lines`, but at most `room` of them; the last then says how many more there are, below `indent`. */
export function someLines(look: Look, text: string, room: number, first = '', indent = ''): readonly string[] {
  const most = Math.max(1, room);
  const isWhole = text.length <= ENOUGH;
  const wrapped = lines(look, isWhole ? text : text.slice(0, Math.min(ENOUGH, most * look.columns() * 4)), first);
  if (isWhole && wrapped.length <= most) return wrapped;
  const more = isWhole ? `${countedLines(wrapped.length - most + 1)} more` : 'more';
  return [...wrapped.slice(0, most - 1), `${indent}… ${more}`];
}

export function countedLines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

/** On one line of at most `columns`. */
export function shortLine(text: string, columns: number): string {
  const most = Math.max(64, columns * 8);
  return shorten(text.length <= most ? line(text) : `${line(text.slice(0, most))}…`, columns);
}

export function line(text: string): string {
  return visibleLine(text);
}

/** A question with its answer, as it stays on the screen: "Ready? Start", "Your rating: 4". */
export function answerLine(message: string, answer: string): string {
  return /[?!:]$/u.test(message) ? `${message} ${answer}` : `${message}: ${answer}`;
}
