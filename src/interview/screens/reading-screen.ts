import type { Screen } from '../../report/text/screen.ts';

/** A screen for text that a question shows: the last column stays free, because a full line spoils redrawing. */
export function readingScreen({ columns, color, plain = false }: Screen): Screen {
  return { columns: columns - 1, color, plain };
}
