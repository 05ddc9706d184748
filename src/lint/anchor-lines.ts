/** The anchors of a dimension as they stand in its file, in lines. */
import type { Edit, Range } from '../diagnostics/diagnostic.ts';
import type { Exact } from '../domain/exact.ts';
import type { Dimension } from '../domain/role.ts';
import type { SourceDocument } from '../source/document.ts';
import { bandOf } from '../source/role/rating-band.ts';
import { valueAt } from '../source/shape/explain-issue.ts';
import type { Path } from '../source/yaml/places.ts';

export interface WrittenAnchor {
  readonly rating: Exact;
  readonly key: Range;
  readonly value: Range;
}

/** In the order of the file. */
export function writtenAnchors(document: SourceDocument, { scale }: Dimension, path: Path): readonly WrittenAnchor[] {
  return Object.keys(valueAt(document.value, path) ?? {})
    .flatMap((key) => {
      const rating = bandOf(scale, key)?.from;
      const at = [...path, key];
      return rating ? [{ rating, key: document.locate(at, 'key'), value: document.locate(at, 'value') }] : [];
    })
    .sort((a, b) => a.key.start.line - b.key.start.line || a.key.start.column - b.key.start.column);
}

/** Whether ratings rise or fall all the way; two always do. */
export function areInOrder(ratings: readonly (Exact | number)[]): boolean {
  let [rises, falls] = [true, true];
  for (let index = 1; index < ratings.length; index += 1) {
    const step = compare(ratings[index - 1] as Exact | number, ratings[index] as Exact | number);
    if (step > 0) rises = false;
    if (step < 0) falls = false;
  }
  return rises || falls;
}

function compare(a: Exact | number, b: Exact | number): number {
  return typeof a === 'number' ? a - Number(b) : a.compare(b);
}

/**
 * The anchors in another order, each with the lines of its text and the comments above it. Undefined where that is
 * not certain to change nothing else: anchors in brackets, aliases, texts that keep the empty lines after them.
 * @param heading where the key "anchors" stands
 */
export function reordered(
  document: SourceDocument,
  heading: Range,
  anchors: readonly WrittenAnchor[],
  order: readonly WrittenAnchor[],
): Edit | undefined {
  const lines = document.text.split(/\r?\n/);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last) return undefined;
  const indent = first.key.start.column - 1;
  const hasBracket = lines.slice(heading.start.line - 1, first.key.start.line - 1).some((line) => line.includes('{'));
  if (hasBracket || !anchors.every(({ key }) => isOwnLine(lines[key.start.line - 1] ?? '', key, indent))) {
    return undefined;
  }
  const starts = anchors.map(({ key }) => withCommentsAbove(lines, key.start.line, indent));
  const end = last.value.end.column === 1 ? last.value.end.line - 1 : last.value.end.line;
  const linesOf = (anchor: WrittenAnchor): readonly string[] => {
    const index = anchors.indexOf(anchor);
    return lines.slice((starts[index] ?? 1) - 1, (starts[index + 1] ?? end + 1) - 1);
  };
  return {
    range: {
      start: { line: starts[0] ?? 1, column: 1 },
      end: { line: end, column: [...(lines[end - 1] ?? '')].length + 1 },
    },
    text: order.flatMap(linesOf).join('\n'),
  };
}

/** The first line of the comments directly above a key, in line with it; the key's own line where there are none. */
function withCommentsAbove(lines: readonly string[], line: number, indent: number): number {
  let start = line;
  while (/^ *#/.test(lines[start - 2] ?? '') && indentOf(lines[start - 2] ?? '') === indent) start -= 1;
  return start;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A key that begins its line, with a text that nothing else refers to and no line is kept after. */
function isOwnLine(line: string, { start, end }: Range, indent: number): boolean {
  const after = [...line].slice(end.column - 1).join('');
  return start.column - 1 === indent && indentOf(line) === indent && !/^\s*:\s+(?:[&*!]|[|>][^\s#]*\+)/.test(after);
}
