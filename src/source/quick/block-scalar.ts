import { afterSpaces, giveUp, type Lines, lineEnd, toNextLine } from './lines.ts';
import { trimmed } from './scalars.ts';

const HEADER = /^[|>]-?$/;

/** A text written as a block (`|`, `>`, each also with `-`) below a line whose block stands at `parent`. */
export function readBlockScalar(lines: Lines, from: number, parent: number): unknown {
  const { text } = lines;
  const header = text.slice(from, trimmed(text, from, lines.end));
  const first = lines.end + 1;
  const indent = afterSpaces(text, first) - first;
  if (!HEADER.test(header) || indent <= parent || first + indent >= lineEnd(text, first)) return giveUp(lines);
  const value = readContent(lines, { indent, parent, isFolded: header.startsWith('>') });
  if (value === undefined) return undefined;
  toNextLine(lines);
  return header.endsWith('-') ? value : `${value}\n`;
}

interface Block {
  readonly indent: number;
  readonly parent: number;
  readonly isFolded: boolean;
}

function readContent(lines: Lines, block: Block): string | undefined {
  const { text } = lines;
  const { indent, parent, isFolded } = block;
  let value = '';
  let breaks = 0;
  for (let lineStart = lines.end + 1; lineStart < text.length; lineStart = lines.end + 1) {
    const start = afterSpaces(text, lineStart);
    const end = lineEnd(text, start);
    const column = start - lineStart;
    if (start < end && column <= parent) break;
    if (isOdd(block, column, start === end)) return giveUp(lines);
    if (start < end) {
      value += between(isFolded, breaks) + text.slice(lineStart + indent, end);
      breaks = 0;
    }
    breaks += 1;
    lines.end = end;
  }
  return value;
}

/** Empty lines with spaces that count as text, lines that are out of line, lines that are not to be folded. */
function isOdd({ indent, isFolded }: Block, column: number, isEmpty: boolean): boolean {
  if (isEmpty) return column > indent;
  return column < indent || (isFolded && column > indent);
}

/** Between two lines that are `breaks` line breaks apart; none before the first. */
function between(isFolded: boolean, breaks: number): string {
  if (isFolded) return breaks === 1 ? ' ' : '\n'.repeat(Math.max(0, breaks - 1));
  return '\n'.repeat(breaks);
}
