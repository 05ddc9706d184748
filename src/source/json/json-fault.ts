/** Where a text stops being JSON, for files that promise it by their name: YAML, as which they are read, allows more. */

export interface JsonFault {
  /** Of what is in the way, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'comment' | 'comma' | 'quotes' | 'plain' | 'other';
}

const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const OTHER_VALUE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const COMMENT = /(?:#|\/\/).*|\/\*[\s\S]*?\*\//y;
const PLAIN = /[^\s,:{}[\]"'#]+/y;
const QUOTED = /'[^'\n]*'?/y;

/** What may stand next. After a comma nothing may be closed. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The first thing that JSON does not allow; undefined for JSON. A byte order mark is passed over. */
export function jsonFault(text: string): JsonFault | undefined {
  if (isJson(text)) return undefined;
  const open: string[] = [];
  let expected: Expected = 'value';
  let last = -1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    at = endOf(BLANK, text, at) ?? at;
    const end = tokenEnd(text, at, expected);
    if (end === undefined) return commaInTheWay(text, last, at) ?? obstacle(text, at);
    const character = text[at] ?? '';
    if (character === '{' || character === '[') open.push(character);
    if (character === '}' || character === ']') open.pop();
    expected = next(expected, character, open.at(-1));
    last = at;
    at = end;
  }
}

/** Where something is closed that a comma has not ended, the comma is what is too much. */
function commaInTheWay(text: string, last: number, at: number): JsonFault | undefined {
  const isClosed = text[at] === '}' || text[at] === ']';
  return isClosed && text[last] === ',' ? { start: last, end: last + 1, kind: 'comma' } : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** The end of what stands there, if it may; brackets are taken to close what they open, which YAML has seen to. */
function tokenEnd(text: string, at: number, expected: Expected): number | undefined {
  const character = text[at] ?? '';
  switch (expected) {
    case 'key-or-end':
    case 'key':
      return character === '}' && expected !== 'key' ? at + 1 : endOf(STRING, text, at);
    case 'value-or-end':
    case 'value':
      if (character === ']' && expected !== 'value') return at + 1;
      return /[{[]/.test(character) ? at + 1 : (endOf(STRING, text, at) ?? endOf(OTHER_VALUE, text, at));
    case 'colon':
      return character === ':' ? at + 1 : undefined;
    case 'comma-or-end':
      return /[,}\]]/.test(character) ? at + 1 : undefined;
    case 'nothing':
      return undefined;
  }
}

function next(expected: Expected, character: string, around: string | undefined): Expected {
  if (expected === 'colon') return 'value';
  if (character === '{') return 'key-or-end';
  if (character === '[') return 'value-or-end';
  if (character === ',') return around === '{' ? 'key' : 'value';
  if (expected.startsWith('key') && character !== '}') return 'colon';
  return around === undefined ? 'nothing' : 'comma-or-end';
}

function obstacle(text: string, start: number): JsonFault {
  const comment = endOf(COMMENT, text, start);
  if (comment !== undefined) return { start, end: comment, kind: 'comment' };
  const quoted = endOf(QUOTED, text, start);
  if (quoted !== undefined) return { start, end: quoted, kind: 'quotes' };
  const plain = endOf(PLAIN, text, start);
  if (plain !== undefined) return { start, end: plain, kind: 'plain' };
  return { start, end: Math.min(text.length, start + 1), kind: 'other' };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
