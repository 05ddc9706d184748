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
 * terminal. Only the sixteen basic colours, which people have set up to be read on their own background.
 */
export function painter(color: Colour): Painter {
  const chalk = new Chalk({ level: color });
  return {
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.yellow(text),
  };
}
