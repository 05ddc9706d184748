import { afterSpaces, giveUp, type Lines } from './lines.ts';
import { isQuote, readQuoted, resolvePlain, startsPlain, trimmed } from './scalars.ts';
import { noMembers, noteWritten, type Written } from './written.ts';

const DEEPEST = 10;

const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** A short list or block of keys in brackets, in one line; `after` is then behind the closing bracket. */
export function readFlow(lines: Lines, from: number, written: Written, depth = 0): unknown {
  if (depth > DEEPEST) return giveUp(lines);
  return lines.text.charCodeAt(from) === OPEN_MAP
    ? readFlowMap(lines, from, written, depth)
    : readFlowList(lines, from, written, depth);
}

export function opensFlow(code: number): boolean {
  return code === OPEN_LIST || code === OPEN_MAP;
}

function readFlowList(lines: Lines, from: number, written: Written, depth: number): unknown {
  const items: unknown[] = [];
  let at = afterSpaces(lines.text, from + 1);
  if (lines.text.charCodeAt(at) === CLOSE_LIST) return closed(lines, at, items);
  while (!lines.isUnsure) {
    items.push(readFlowValue(lines, at, written, depth));
    noteWritten(written, lines, items, items.length - 1);
    at = afterSpaces(lines.text, lines.after);
    const sign = lines.text.charCodeAt(at);
    if (sign === CLOSE_LIST) return closed(lines, at, items);
    if (sign !== COMMA) return giveUp(lines);
    at = afterSpaces(lines.text, at + 1);
  }
  return items;
}

function readFlowMap(lines: Lines, from: number, written: Written, depth: number): unknown {
  const members = noMembers();
  let at = afterSpaces(lines.text, from + 1);
  if (lines.text.charCodeAt(at) === CLOSE_MAP) return closed(lines, at, members);
  while (!lines.isUnsure) {
    const key = /[A-Za-z_][\w-]*(?=: )/y;
    key.lastIndex = at;
    const [name] = key.exec(lines.text) ?? [];
    if (name === undefined || members[name] !== undefined || name === '__proto__' || /^null$/i.test(name))
      return giveUp(lines);
    members[name] = readFlowValue(lines, afterSpaces(lines.text, at + name.length + 1), written, depth);
    noteWritten(written, lines, members, name);
    at = afterSpaces(lines.text, lines.after);
    const sign = lines.text.charCodeAt(at);
    if (sign === CLOSE_MAP) return closed(lines, at, members);
    if (sign !== COMMA) return giveUp(lines);
    at = afterSpaces(lines.text, at + 1);
  }
  return members;
}

function closed(lines: Lines, at: number, value: unknown): unknown {
  lines.after = at + 1;
  return value;
}

function readFlowValue(lines: Lines, at: number, written: Written, depth: number): unknown {
  if (at >= lines.end) return giveUp(lines);
  const code = lines.text.charCodeAt(at);
  if (opensFlow(code)) return readFlow(lines, at, written, depth + 1);
  return isQuote(code) ? readQuoted(lines, at) : readFlowPlain(lines, at);
}

/** A colon or a comment's sign inside brackets is more than this reader wants to know about. */
function readFlowPlain(lines: Lines, from: number): unknown {
  const { text, end } = lines;
  const stop = /[,[\]{}:#]/g;
  stop.lastIndex = from;
  const at = stop.exec(text)?.index ?? end;
  if (at >= end || !startsPlain(text, from) || text[at] === ':' || text[at] === '#') return giveUp(lines);
  lines.after = at;
  return resolvePlain(lines, text.slice(from, trimmed(text, from, at)));
}
