import { readBlockScalar } from './block-scalar.ts';
import { opensFlow, readFlow } from './flow.ts';
import { afterSpaces, giveUp, isRestEmpty, type Lines, toNextLine } from './lines.ts';
import { isQuote, readQuoted, resolvePlain, scanPlain, startsPlain } from './scalars.ts';
import { noMembers, noteWritten, type Written } from './written.ts';

const DASH = 0x2d;
const SPACE = 0x20;
const COLON = 0x3a;
const PIPE = 0x7c;
const GREATER = 0x3e;

/** Far less than what the other reader takes. */
const DEEPEST = 30;
const LONGEST_KEY = 200;

/** The block of keys that starts at the current line; reading stops at the first line that does not belong to it. */
export function readMap(lines: Lines, written: Written, depth: number): unknown {
  const { indent } = lines;
  const members = noMembers();
  while (lines.indent === indent) {
    const key = readKey(lines);
    if (key === undefined || members[key] !== undefined) return giveUp(lines);
    members[key] = readMember(lines, indent, written, depth);
    noteWritten(written, lines, members, key);
  }
  return lines.indent > indent ? giveUp(lines) : members;
}

/** Names that mean something else to YAML, or to JavaScript. */
const ODD_KEYS = /^(?:~|null|<<|__proto__)$/i;

/** The key at the start of the line; `after` is then behind its colon. */
function readKey(lines: Lines): string | undefined {
  const { text, start } = lines;
  const key = isQuote(text.charCodeAt(start)) ? readQuotedKey(lines) : readPlainKey(lines);
  return key === undefined || key.length > LONGEST_KEY || ODD_KEYS.test(key) ? giveUp(lines) : key;
}

function readQuotedKey(lines: Lines): string | undefined {
  const key = readQuoted(lines, lines.start);
  if (key === undefined || !isColon(lines, lines.after)) return giveUp(lines);
  lines.after += 1;
  return key;
}

function readPlainKey(lines: Lines): string | undefined {
  const { text, start } = lines;
  if (!startsPlain(text, start)) return giveUp(lines);
  const { end, colon } = scanPlain(lines, start);
  if (colon === -1) return giveUp(lines);
  lines.after = colon + 1;
  return text.slice(start, end);
}

function isColon({ text, end }: Lines, at: number): boolean {
  return text.charCodeAt(at) === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE);
}

/** What a key stands for, in its line or below it. */
function readMember(lines: Lines, indent: number, written: Written, depth: number): unknown {
  if (!isRestEmpty(lines, lines.after)) {
    return readInLine(lines, afterSpaces(lines.text, lines.after), indent, written);
  }
  toNextLine(lines);
  if (lines.indent === indent && isItem(lines)) return readList(lines, written, depth + 1);
  return readBelow(lines, indent, written, depth);
}

function readBelow(lines: Lines, indent: number, written: Written, depth: number): unknown {
  if (depth > DEEPEST) return giveUp(lines);
  if (lines.indent > indent)
    return isItem(lines) ? readList(lines, written, depth + 1) : readMap(lines, written, depth + 1);
  lines.written = '';
  return null;
}

function isItem({ text, start, end }: Lines): boolean {
  return text.charCodeAt(start) === DASH && (start + 1 === end || text.charCodeAt(start + 1) === SPACE);
}

function readList(lines: Lines, written: Written, depth: number): unknown {
  const { indent } = lines;
  const items: unknown[] = [];
  while (lines.indent === indent && isItem(lines)) {
    items.push(readItem(lines, indent, written, depth));
    noteWritten(written, lines, items, items.length - 1);
  }
  return lines.indent > indent ? giveUp(lines) : items;
}

function readItem(lines: Lines, indent: number, written: Written, depth: number): unknown {
  if (isRestEmpty(lines, lines.start + 1)) {
    toNextLine(lines);
    return readBelow(lines, indent, written, depth);
  }
  const start = afterSpaces(lines.text, lines.start + 1);
  if (!startsWithKey(lines, start)) return readInLine(lines, start, indent, written);
  if (depth > DEEPEST) return giveUp(lines);
  lines.indent = start - lines.lineStart;
  lines.start = start;
  return readMap(lines, written, depth + 1);
}

function startsWithKey(lines: Lines, start: number): boolean {
  if (!isQuote(lines.text.charCodeAt(start)))
    return startsPlain(lines.text, start) && scanPlain(lines, start).colon !== -1;
  return readQuoted(lines, start) !== undefined && lines.text.charCodeAt(lines.after) === COLON;
}

/** A value that starts in the middle of a line, and is followed by the end of a line. */
function readInLine(lines: Lines, start: number, indent: number, written: Written): unknown {
  const code = lines.text.charCodeAt(start);
  if (code === PIPE || code === GREATER) return readBlockScalar(lines, start, indent);
  if (!isQuote(code) && !opensFlow(code)) return readPlain(lines, start, indent);
  const value = isQuote(code) ? readQuoted(lines, start) : readFlow(lines, start, written);
  if (lines.isUnsure || !isRestEmpty(lines, lines.after)) return giveUp(lines);
  toNextLine(lines);
  return value;
}

/** A text without quotes; lines below that are indented further than its block are more of it. */
function readPlain(lines: Lines, start: number, indent: number): unknown {
  const first = readPlainLine(lines, start);
  if (first === undefined) return giveUp(lines);
  const { hasComment } = first;
  toNextLine(lines);
  if (hasComment || lines.indent <= indent) return resolvePlain(lines, first.text);
  let value = first.text;
  while (lines.indent > indent) {
    const more = readPlainLine(lines, lines.start);
    if (more === undefined || more.hasComment || lines.passedComment) return giveUp(lines);
    value += (lines.blanks > 0 ? '\n'.repeat(lines.blanks) : ' ') + more.text;
    toNextLine(lines);
  }
  return value;
}

function readPlainLine(
  lines: Lines,
  start: number,
): { readonly text: string; readonly hasComment: boolean } | undefined {
  if (!startsPlain(lines.text, start)) return undefined;
  const { end, colon, hasComment } = scanPlain(lines, start);
  return colon === -1 ? { text: lines.text.slice(start, end), hasComment } : undefined;
}
