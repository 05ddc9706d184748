import type { Colour } from './paint.ts';

/** What a renderer knows of the terminal it writes for. A `Sink` is one. */
export interface Screen {
  readonly columns: number;
  readonly color: Colour;
  /** No boxes and no marks that only the eye understands: every row of a table becomes lines. */
  readonly plain?: boolean;
}
