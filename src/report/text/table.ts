/** Tables that fit: columns shrink and wrap to the screen; where even that does not fit, a row becomes lines. */
import { columnWidths } from './column-widths.ts';
import { visible } from './escape.ts';
import { gridLines } from './grid.ts';
import { type Paint, type Painter, painter } from './paint.ts';
import type { Screen } from './screen.ts';
import { stackRow } from './stack-row.ts';
import { pad } from './width.ts';
import { wrapLines } from './wrap.ts';

export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export interface TableCell {
  readonly text: string;
  readonly paint?: Paint;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly TableCell[])[];
}

/**
 * Lines of at most `screen.columns`. As a grid every line is equally wide; as a stack each row is its first cell and
 * below it "title: value" for the others. The text of cells may be anything; where it is such that a grid would come
 * out crooked, there is a stack; also on a plain screen, since a grid read line by line makes no sense.
 */
export function tableLines(table: Table, screen: Screen): readonly string[] {
  const paint = painter(screen.color);
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: measurable(cell.text) })));
  const titles = table.columns.map(({ title }) => measurable(title));
  if (screen.plain) return rows.flatMap((row) => stackRow(titles, row, screen.columns, paint));
  const widths = columnWidths([titles, ...rows.map((row) => row.map(({ text }) => text))], screen.columns);
  const grid = widths && gridOf(titles, rows, widths, table.columns, paint);
  return grid ?? rows.flatMap((row) => stackRow(titles, row, screen.columns, paint));
}

/** wrap-ansi composes characters, which can change their width; so they are composed before anything is measured. */
function measurable(text: string): string {
  return visible(text).normalize();
}

function gridOf(
  titles: readonly string[],
  rows: Table['rows'],
  widths: readonly number[],
  columns: readonly TableColumn[],
  paint: Painter,
): readonly string[] | undefined {
  const cellLines = (text: string, index: number, style: Paint = asItIs): readonly string[] =>
    wrapLines(text, widths[index] ?? 0).map((line) => style(pad(line, widths[index] ?? 0, columns[index]?.align)));
  const cells = [
    titles.map((title, index) => cellLines(title, index, paint.strong)),
    widths.map((room) => [paint.dim('─'.repeat(room))]),
    ...rows.map((row) => row.map(({ text, paint: style }, index) => cellLines(text, index, style))),
  ];
  return gridLines(
    cells.flatMap((row) => visualLines(row, widths)),
    widths,
  );
}

const asItIs: Paint = (text) => text;

/** The lines of one row's cells, which have their column's width already, by the line they stand on. */
function visualLines(cells: readonly (readonly string[])[], widths: readonly number[]): readonly (readonly string[])[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, index) => lines[line] ?? ' '.repeat(widths[index] ?? 0)),
  );
}
