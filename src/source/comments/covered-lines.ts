import type { Position } from '../../diagnostics/diagnostic.ts';

/** One-based, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * What each comment of a text is about: on a line of its own, the next line with content and the block that begins
 * there; at the end of a line, that line and the block that its last key opens. The text is taken apart once, and a
 * block is gone through once for all the comments above it.
 */
export function coverage(text: string): (comment: Position) => Lines {
  const lines = text.split('\n');
  const nextContent = nextContents(lines);
  const blocks = new Map<number, Lines>();
  return (comment) => {
    const at = comment.line - 1;
    if (!(lines[at] ?? '').trimStart().startsWith('#')) return blockFrom(lines, at, keyColumn(lines[at] ?? ''));
    const first = nextContent[at] ?? lines.length;
    const opening = lines[first];
    if (opening === undefined) return { first: comment.line, last: comment.line };
    const block = blocks.get(first) ?? blockFrom(lines, first, indentOf(opening));
    blocks.set(first, block);
    return block;
  };
}

/** The block that the line at an index opens: what follows and is indented by more than `depth`. */
function blockFrom(lines: readonly string[], first: number, depth: number): Lines {
  const opening = lines[first] ?? '';
  let last = first;
  if (!CLOSING_BRACKET.test(opening)) {
    for (let index = first + 1; index < lines.length; index += 1) {
      const text = lines[index] as string;
      if (!isContent(text)) continue;
      if (indentOf(text) <= depth && !isGoingOn(opening, text, depth)) break;
      last = index;
    }
  }
  return { first: first + 1, last: last + 1 };
}

/** For each line the index of the first one with content, itself or below it. */
function nextContents(lines: readonly string[]): readonly number[] {
  const next: number[] = [];
  for (let index = lines.length - 1, found = lines.length; index >= 0; index -= 1) {
    const line = lines[index] as string;
    if (isContent(line) && !/^---\s*$/.test(line)) found = index;
    next[index] = found;
  }
  return next;
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

/** It ends a block and opens none. */
const CLOSING_BRACKET = /^ *[\]}]/;

/** A list may stand below its key without being indented, and so may the bracket that closes one. */
function isGoingOn(opening: string, line: string, depth: number): boolean {
  if (indentOf(line) < depth) return false;
  const isItem = /^ *-(?:\s|$)/;
  return CLOSING_BRACKET.test(line) || (isItem.test(line) && !isItem.test(opening));
}
