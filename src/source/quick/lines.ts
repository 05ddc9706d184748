/** The line that is being read, and what reading has given up on. Offsets are into `text`. */
export interface Lines {
  readonly text: string;
  /** Of the first character that is not a space; -1 after the last line. Set by hand where a block starts in a line. */
  indent: number;
  lineStart: number;
  /** Where the content of the line starts and ends (the end is its line break). */
  start: number;
  end: number;
  /** What was passed over to reach this line: empty lines, and whether there was a comment. */
  blanks: number;
  passedComment: boolean;
  /** Where reading stopped inside a line: behind a quote, a bracket or a key's colon. */
  after: number;
  /** The next colon that ends a key and the next comment, as far as they were looked for; see scalars.ts. */
  colon: number;
  comment: number;
  /** The scalar just read as it is written, where that is not what String() makes of its value. */
  written: string | undefined;
  /** Something was met that is not surely understood: nothing that was read counts. */
  isUnsure: boolean;
}

const SPACE = 0x20;
const HASH = 0x23;

/** Before the first line; `text` has \n alone as line breaks. */
export function linesOf(text: string): Lines {
  const lines: Lines = {
    text,
    indent: -1,
    lineStart: 0,
    start: 0,
    end: -1,
    blanks: 0,
    passedComment: false,
    after: 0,
    colon: -1,
    comment: -1,
    written: undefined,
    isUnsure: false,
  };
  toNextLine(lines);
  return lines;
}

/** To the next line that has something besides a comment. */
export function toNextLine(lines: Lines): void {
  const { text } = lines;
  lines.blanks = 0;
  lines.passedComment = false;
  let lineStart = lines.end + 1;
  while (lineStart < text.length) {
    const start = afterSpaces(text, lineStart);
    const end = lineEnd(text, start);
    if (start < end && text.charCodeAt(start) !== HASH) {
      lines.indent = start - lineStart;
      lines.lineStart = lineStart;
      lines.start = start;
      lines.end = end;
      return;
    }
    if (start < end) lines.passedComment = true;
    else lines.blanks += 1;
    lineStart = end + 1;
  }
  toTheEnd(lines);
}

function toTheEnd(lines: Lines): void {
  lines.indent = -1;
  lines.start = lines.text.length;
  lines.end = lines.text.length;
}

/** Gives up: the rest looks like the end of the file, so that whoever is reading stops by itself. */
export function giveUp(lines: Lines): undefined {
  lines.isUnsure = true;
  toTheEnd(lines);
  return undefined;
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** Whether nothing but a comment follows in the line. A comment needs a space before it. */
export function isRestEmpty({ text, end }: Lines, from: number): boolean {
  const at = afterSpaces(text, from);
  return at >= end || (at > from && text.charCodeAt(at) === HASH);
}
