/** A bracket without its other half. */
export interface LoneBracket {
  readonly offset: number;
  readonly bracket: string;
  readonly isOpening: boolean;
}

const OTHER_HALF: Readonly<Record<string, string>> = { '}': '{', ']': '[' };
const QUOTED = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'/y;
/** A new key or item at the start of a line ends what was left open above it, to its author. */
const NEXT_ENTRY = /\n( *)(?:- |[\w-]+:(?:\s|$))/y;

/**
 * The bracket that has no other half, from the one at `from` on. The parser notices at the end of the outermost pair;
 * the cause is often inside: in `{ a: [b }` it is the [.
 */
export function loneBracket(text: string, from: number): LoneBracket | undefined {
  const open: number[] = [];
  const indent = from - (text.lastIndexOf('\n', from) + 1) - leadOf(text, from);
  for (let at = from; at < text.length; at = following(text, at)) {
    const character = text[at] ?? '';
    if (character === '[' || character === '{') open.push(at);
    if (character === '\n' && isNextEntry(text, at, indent)) break;
    if (character !== ']' && character !== '}') continue;
    const lone = close(text, open, at);
    if (lone || open.length === 0) return lone;
  }
  const last = open.at(-1);
  return last === undefined ? undefined : { offset: last, bracket: text[last] ?? '', isOpening: true };
}

/** The next offset to look at, past a comment or a text in quotes. */
function following(text: string, at: number): number {
  const character = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  if (character === '#' && /\s/.test(before)) return endOfLine(text, at);
  if ((character === '"' || character === "'") && /[\s[{,:]/.test(before)) return at + quotedLength(text, at);
  return at + 1;
}

function close(text: string, open: number[], at: number): LoneBracket | undefined {
  const bracket = text[at] ?? '';
  const wanted = OTHER_HALF[bracket];
  const [inner, outer] = [open.at(-1), open.at(-2)];
  if (inner !== undefined && text[inner] === wanted) {
    open.pop();
    return undefined;
  }
  if (inner !== undefined && outer !== undefined && text[outer] === wanted)
    return { offset: inner, bracket: text[inner] ?? '', isOpening: true };
  return { offset: at, bracket, isOpening: false };
}

/** How much of a line before an offset is not its indent. */
function leadOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset) + 1;
  const before = text.slice(start, offset);
  return before.length - (/^ */.exec(before)?.[0].length ?? 0);
}

function isNextEntry(text: string, lineBreak: number, indent: number): boolean {
  NEXT_ENTRY.lastIndex = lineBreak;
  const next = NEXT_ENTRY.exec(text);
  return next !== null && (next[1] ?? '').length <= indent;
}

function quotedLength(text: string, at: number): number {
  QUOTED.lastIndex = at;
  return QUOTED.exec(text)?.[0].length ?? 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
