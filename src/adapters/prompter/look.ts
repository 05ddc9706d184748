/** How questions are drawn: colours, width and height of the terminal at this moment. */
import type { WriteStream } from 'node:tty';
import { visible, visibleLine } from '../../report/text/escape.ts';
import { type Painter, painter } from '../../report/text/paint.ts';
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

export function line(text: string): string {
  return visibleLine(text);
}

/** A question with its answer, as it stays on the screen: "Ready? Start", "Your rating: 4". */
export function answerLine(message: string, answer: string): string {
  return /[?!:]$/u.test(message) ? `${message} ${answer}` : `${message}: ${answer}`;
}
