import { giveUp, type Lines } from './lines.ts';

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const MINUS = 0x2d;

const OPEN_PARENTHESIS = 0x28;
const UNDERSCORE = 0x5f;
const TILDE = 0x7e;

/** What can start a text without quotes, sure of being no sign of YAML's (three dots end a document). */
export function startsPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === MINUS) return isDigit(text.charCodeAt(at + 1));
  if (isLetter(code) || isDigit(code) || code >= 0x80) return true;
  return code === OPEN_PARENTHESIS || code === UNDERSCORE || code === TILDE;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

export interface Plain {
  /** Without the spaces at its end. */
  readonly end: number;
  /** The colon that makes it a key; -1 where there is none. */
  readonly colon: number;
  readonly hasComment: boolean;
}

/** How far a text without quotes goes in its line. */
export function scanPlain(lines: Lines, from: number): Plain {
  const { text, end } = lines;
  const colon = nextColon(lines, from);
  const comment = nextComment(lines, from);
  if (colon < end && colon < comment) return { end: trimmed(text, from, colon), colon, hasComment: false };
  if (comment < end) return { end: trimmed(text, from, comment), colon: -1, hasComment: true };
  return { end: trimmed(text, from, end), colon: -1, hasComment: false };
}

/** The first colon from here on that ends a key, in whichever line; looked for once, and kept until it is passed. */
function nextColon(lines: Lines, from: number): number {
  const { text, colon } = lines;
  if (colon >= from) return colon;
  let at = text.indexOf(':', from);
  while (at !== -1 && !endsKey(text, at)) at = text.indexOf(':', at + 1);
  lines.colon = at === -1 ? text.length : at;
  return lines.colon;
}

function endsKey(text: string, colon: number): boolean {
  const code = text.charCodeAt(colon + 1);
  return code === SPACE || code === LINE_FEED || colon + 1 === text.length;
}

/** The first sign of a comment (`#` after a space) from here on, found as the colon is. */
function nextComment(lines: Lines, from: number): number {
  const { text, comment } = lines;
  if (comment > from) return comment;
  let at = text.indexOf('#', from + 1);
  while (at !== -1 && text.charCodeAt(at - 1) !== SPACE) at = text.indexOf('#', at + 1);
  lines.comment = at === -1 ? text.length : at;
  return lines.comment;
}

/** Where a text ends without the spaces at its end: of all that look like one, YAML knows only this. */
export function trimmed(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === SPACE) at -= 1;
  return at;
}

/** A text in quotes that ends in its line; `after` is then behind the closing quote. */
export function readQuoted(lines: Lines, from: number): string | undefined {
  const { text, end } = lines;
  const quote = text.charCodeAt(from);
  let result = '';
  let taken = from + 1;
  for (let at = from + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const isEscape = quote === DOUBLE_QUOTE ? code === BACKSLASH : code === quote && text.charCodeAt(at + 1) === quote;
    if (isEscape) {
      const next = text.charCodeAt(at + 1);
      if (next !== quote && next !== BACKSLASH) return giveUp(lines);
      result += text.slice(taken, at);
      taken = at + 1;
      at += 1;
    } else if (code === quote) {
      lines.after = at + 1;
      return result + text.slice(taken, at);
    }
  }
  return giveUp(lines);
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** Whatever else the core schema of YAML 1.2 reads as a number. */
const ODD_NUMBER =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const WORDS: Readonly<Record<string, boolean | null>> = {
  '~': null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** What a text without quotes means by the core schema of YAML 1.2. */
export function resolvePlain(lines: Lines, plain: string): unknown {
  const first = plain.charCodeAt(0);
  if (first <= 0x39) return resolveNumber(lines, plain);
  const word = plain.length <= 5 ? WORDS[plain] : undefined;
  return word === undefined || !Object.hasOwn(WORDS, plain) ? plain : noted(lines, word, plain);
}

function resolveNumber(lines: Lines, plain: string): unknown {
  if (NUMBER.test(plain)) return Object.is(Number(plain), -0) ? giveUp(lines) : noted(lines, Number(plain), plain);
  return ODD_NUMBER.test(plain) ? giveUp(lines) : plain;
}

function noted(lines: Lines, value: unknown, plain: string): unknown {
  if (String(value) !== plain) lines.written = plain;
  return value;
}
