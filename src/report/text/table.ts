/** Tables that fit: columns shrink and wrap to the screen; where even that does not fit, a row becomes lines. */
import { columnWidths, GAP } from './column-widths.ts';
import { visible } from './escape.ts';
import { type Paint, painter } from './paint.ts';
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
 * below it "title: value" for the others. The text of cells may be anything.
 */
export function tableLines(table: Table, screen: Screen): readonly string[] {
  const paint = painter(screen.color);
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: measurable(cell.text) })));
  const titles = table.columns.map(({ title }) => measurable(title));
  const widths = columnWidths([titles, ...rows.map((row) => row.map(({ text }) => text))], screen.columns);
  if (widths === undefined) return rows.flatMap((row) => stackRow(titles, row, screen.columns, paint));
  const cellLines = (text: string, index: number, style: Paint = asItIs): readonly string[] =>
    wrapLines(text, widths[index] ?? 0).map((line) =>
      style(pad(line, widths[index] ?? 0, table.columns[index]?.align)),
    );
  return [
    titles.map((title, index) => cellLines(title, index, paint.strong)),
    widths.map((columns) => [paint.dim('─'.repeat(columns))]),
    ...rows.map((row) => row.map((cell, index) => cellLines(cell.text, index, cell.paint))),
  ].flatMap((row) => sideBySide(row, widths));
}

/** wrap-ansi composes characters, which can change their width; so they are composed before anything is measured. */
function measurable(text: string): string {
  return visible(text).normalize();
}

const asItIs: Paint = (text) => text;

/** Cells whose lines have their column's width already, as the lines of one row. */
function sideBySide(cells: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, index) => lines[line] ?? ' '.repeat(widths[index] ?? 0)).join(' '.repeat(GAP)),
  );
}
