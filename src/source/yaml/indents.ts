import type { LineIndex } from '../line-index.ts';

/** A column in which a line may begin: that of a key above it, or of the dash of an item. */
interface OpenColumn {
  readonly column: number;
  readonly isItem: boolean;
  /** What stands there, for pointing at it. */
  readonly text: string;
}

const MOST_LINES_UP = 1000;

/** A key whose value stands in the lines below it. */
const OPENS_BLOCK = /:\s*(?:[>|][-+\d]*)?\s*(?:#.*)?$/;

/** The columns that the lines above a line leave open, the nearest line's first. */
function openColumns(lines: LineIndex, number: number): readonly OpenColumn[] {
  const open: OpenColumn[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let above = number - 1; above > 0 && above > number - MOST_LINES_UP && limit > 0; above -= 1) {
    const line = lines.line(above);
    const indent = indentOf(line);
    if (indent >= limit || isNothing(line)) continue;
    const item = /^ *((?:- +)+)(?=\S)/.exec(line);
    const content = item ? item[0].length : indent;
    if (content < limit) open.push({ column: content, isItem: false, text: line.slice(content).trimEnd() });
    if (item) open.push({ column: indent, isItem: true, text: line.trim() });
    limit = indent;
  }
  return open;
}

/** Whether a line begins in a column that fits the lines above it, or deeper where they ask for that. */
export function fitsAbove(lines: LineIndex, number: number): boolean {
  const line = lines.line(number);
  const open = openColumns(lines, number);
  const [above] = open;
  const indent = indentOf(line);
  if (isNothing(line) || open.length === 0 || open.some(({ column }) => column === indent)) return true;
  return above !== undefined && indent > above.column && OPENS_BLOCK.test(above.text);
}

/** The open column that a line was probably meant to begin in: the nearest of its kind. */
export function columnMeant(lines: LineIndex, number: number): OpenColumn | undefined {
  const line = lines.line(number);
  const indent = indentOf(line);
  const isItem = line.trimStart().startsWith('- ');
  return openColumns(lines, number)
    .filter((open) => open.isItem === isItem)
    .toSorted((a, b) => Math.abs(a.column - indent) - Math.abs(b.column - indent))[0];
}

/**
 * The column that a line indented with tabs was probably meant to begin in: the open one that its tabs show in some
 * editor, else the deepest. `isBelow` where the line above opens a block that this line is the first of.
 */
export function columnForTabs(
  lines: LineIndex,
  number: number,
): { readonly column: number; readonly text: string; readonly isBelow: boolean } | undefined {
  const line = lines.line(number);
  const open = openColumns(lines, number);
  const [above] = open;
  if (above === undefined) return undefined;
  if (OPENS_BLOCK.test(above.text)) return { column: above.column + 2, text: above.text, isBelow: true };
  const isItem = line.trimStart().startsWith('- ');
  const ofKind = open.filter((one) => one.isItem === isItem);
  const shown = TAB_WIDTHS.map((width) => ofKind.find(({ column }) => column === widthOf(line, width)));
  const meant = shown.find((one) => one !== undefined) ?? ofKind[0] ?? above;
  return { column: meant.column, text: meant.text, isBelow: false };
}

const TAB_WIDTHS = [2, 4, 8];

/** How wide the indent of a line is where a tab goes on to the next multiple of a width. */
function widthOf(line: string, tab: number): number {
  return [...line.slice(0, indentOf(line))].reduce(
    (wide, character) => (character === '\t' ? wide + tab - (wide % tab) : wide + 1),
    0,
  );
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isNothing(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}
