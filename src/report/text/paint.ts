/** Colour by meaning. It is never the only sign: every painted text says the same without it. */
import { Chalk } from 'chalk';

export type Colour = 0 | 1 | 2 | 3;
export type Paint = (text: string) => string;

export interface Painter {
  readonly heading: Paint;
  readonly strong: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
}

/**
 * A painter for one stream. An instance per stream, because standard output can be a file while standard error is a
 * terminal. Only the terminal's own palette, and of it only what can be read on a light and on a dark background: on
 * white, xterm's own yellow has a contrast of 1.7 to 1, cyan 2.0, green 2.2; on black its blue 2.2. Red and magenta
 * stay above 3 on both, so they say bad and warn; good is bold. Dim is half the contrast of ordinary text on either
 * background: enough for hints, not for what a person must read.
 */
export function painter(color: Colour): Painter {
  const chalk = new Chalk({ level: color });
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    good: (text) => chalk.bold(text),
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.magenta(text),
  };
}
