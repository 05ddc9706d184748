import type { Edit, Position } from './diagnostic.ts';
import { comparePositions } from './order.ts';

/**
 * The text with the edits made; all else stays as it is to the last byte: byte order mark, line breaks of every kind,
 * the missing one at the end. Places are those of findings: without the byte order mark, in code points, after any of
 * the three line breaks; beyond the end of a line they stand for its end. Line feeds that are put in become the
 * line break that the text begins with.
 * @throws RangeError when two edits overlap
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const offsetOf = offsetsIn(text);
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const pieces: string[] = [];
  let reached = 0;
  for (const edit of inOrder(edits)) {
    const start = offsetOf(edit.range.start);
    if (start < reached) throw new RangeError('Two edits overlap.');
    pieces.push(text.slice(reached, start), edit.text.replaceAll('\n', lineBreak));
    reached = offsetOf(edit.range.end);
  }
  return pieces.join('') + text.slice(reached);
}

/** Whether the places of some of these edits overlap; two at the same place do, for their order would be open. */
export function doOverlap(edits: readonly Edit[]): boolean {
  return inOrder(edits).some((edit, index, all) => {
    const before = all[index - 1]?.range;
    if (!before) return false;
    const isSameStart = comparePositions(before.start, edit.range.start) === 0;
    return isSameStart || comparePositions(before.end, edit.range.start) > 0;
  });
}

/** The piece of the text at a range, as edits count it. */
export function textAt(text: string, { start, end }: Edit['range']): string {
  if (asked?.text !== text) asked = { text, offsetOf: offsetsIn(text) };
  return text.slice(asked.offsetOf(start), asked.offsetOf(end));
}

/** A file with thousands of findings is asked for thousands of pieces: the lines of the last text are kept. */
let asked: { readonly text: string; readonly offsetOf: (position: Position) => number } | undefined;

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted(
    (a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end),
  );
}

function offsetsIn(text: string): (position: Position) => number {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)];
  // Places come in their order mostly; on a line that holds a whole file the next one is counted from the last.
  let last = { line: 0, column: 1, offset: 0 };
  return ({ line, column }) => {
    if (line > breaks.length + 1) return text.length;
    const before = breaks[line - 2];
    const start = before ? before.index + before[0].length : first;
    const end = breaks[line - 1]?.index ?? text.length;
    const from = last.line === line && last.column <= column ? last : { line, column: 1, offset: start };
    let { offset } = from;
    for (let count = from.column; count < column && offset < end; count += 1) {
      offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    }
    last = { line, column, offset };
    return offset;
  };
}
