import type { Colour } from './paint.ts';

/** What a renderer knows of the terminal it writes for. A `Sink` is one. */
export interface Screen {
  readonly columns: number;
  readonly color: Colour;
}
