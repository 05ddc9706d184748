import type { Edit, Position, Range } from './diagnostic.ts';
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

/** Edits that do not get in each other's way. */
export interface EditsInPlace {
  /**
   * Takes all of these edits, or none: false where one overlaps another of them or one that was taken before. Two at
   * the same place do, for their order would be open.
   */
  readonly take: (edits: readonly Edit[]) => boolean;
}

/** Thousands of edits are taken one after the other, so each is compared with its neighbours alone. */
export function editsInPlace(): EditsInPlace {
  const taken: Edit[] = [];
  const takeOne = (edit: Edit): boolean => {
    const { start, end } = edit.range;
    const at = firstFrom(taken, start);
    const [before, after] = [taken[at - 1], taken[at]];
    if (before && comparePositions(before.range.end, start) > 0) return false;
    if (after && (isAt(after, start) || comparePositions(end, after.range.start) > 0)) return false;
    taken.splice(at, 0, edit);
    return true;
  };
  return {
    take: (edits) => {
      const refused = edits.findIndex((edit) => !takeOne(edit));
      if (refused === -1) return true;
      for (const edit of edits.slice(0, refused)) taken.splice(firstFrom(taken, edit.range.start), 1);
      return false;
    },
  };
}

/** The index of the first of the edits, which are in order, that begins there or later. */
function firstFrom(edits: readonly Edit[], position: Position): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePositions((edits[middle] as Edit).range.start, position) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAt({ range }: Edit, position: Position): boolean {
  return comparePositions(range.start, position) === 0;
}

/** For the pieces of a text at ranges, as edits count them. Its lines are looked for once, when the first is asked for. */
export function piecesOf(text: string): (range: Range) => string {
  let offsetOf: ((position: Position) => number) | undefined;
  return ({ start, end }) => {
    offsetOf ??= offsetsIn(text);
    return text.slice(offsetOf(start), offsetOf(end));
  };
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted(
    (a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end),
  );
}

function offsetsIn(text: string): (position: Position) => number {
  const { starts, ends } = linesIn(text);
  // Places come in their order mostly; on a line that holds a whole file the next one is counted from the last.
  let last = { line: 0, column: 1, offset: 0 };
  return ({ line, column }) => {
    const [start, end] = [starts[line - 1], ends[line - 1]];
    if (start === undefined || end === undefined) return text.length;
    const from = last.line === line && last.column <= column ? last : { line, column: 1, offset: start };
    let { offset } = from;
    for (let count = from.column; count < column && offset < end; count += 1) {
      offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    }
    last = { line, column, offset };
    return offset;
  };
}

/** Where each line of a text begins, after the byte order mark, and ends, before its line break. */
function linesIn(text: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    ends.push(at);
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    starts.push(at + 1);
  }
  return { starts, ends: [...ends, text.length] };
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
