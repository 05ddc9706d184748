import type { Position } from '../../diagnostics/diagnostic.ts';

/** One-based, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * What a comment is about: on a line of its own, the next line with content and the block that begins there; at the
 * end of a line, that line and the block that its last key opens.
 */
export function coveredLines(lines: readonly string[], comment: Position): Lines {
  const line = lines[comment.line - 1] ?? '';
  const isAlone = line.trimStart().startsWith('#');
  const first = isAlone ? nextContent(lines, comment.line) : comment.line - 1;
  const opening = lines[first];
  if (opening === undefined) return { first: comment.line, last: comment.line };
  const depth = isAlone ? indentOf(opening) : keyColumn(opening);
  let last = first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const text = lines[index] as string;
    if (!isContent(text)) continue;
    if (indentOf(text) <= depth && !isGoingOn(opening, text, depth)) break;
    last = index;
  }
  return { first: first + 1, last: last + 1 };
}

function nextContent(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && !(isContent(lines[index] as string) && !/^---\s*$/.test(lines[index] as string))) {
    index += 1;
  }
  return index;
}

function isContent(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** Where the text of a line begins after the dashes of a list; a dash alone opens what is below it. */
function keyColumn(line: string): number {
  const [lead = ''] = /^ *(?:- +)*/.exec(line) ?? [];
  return lead.length < line.length && !/^#/.test(line.slice(lead.length)) ? lead.length : indentOf(line);
}

/** A list may stand below its key without being indented, and so may the bracket that closes one. */
function isGoingOn(opening: string, line: string, depth: number): boolean {
  if (indentOf(line) < depth) return false;
  const isItem = /^ *-(?:\s|$)/;
  return /^ *[\]}]/.test(line) || (isItem.test(line) && !isItem.test(opening));
}
