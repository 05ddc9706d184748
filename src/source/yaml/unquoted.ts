import type { YAMLError } from 'yaml';
import type { LineIndex } from '../line-index.ts';
import { quoteFor } from './quote-for.ts';
import type { SyntaxContext, SyntaxFault } from './syntax-fault.ts';

/** The value of a line: what stands after its key, or after the dash of an item. */
const BEFORE_VALUE = /^ *(?:(?:- +)*(?:[\w-]+|"[^"]*"|'[^']*'): +|(?:- +)+)(?=\S)/;

/** What begins something else in YAML, and how one sees that a text was meant. */
const STARTS_OTHERWISE: readonly RegExp[] = [
  /^[&*]/,
  /^[>|][^-+\d\s#]|^[>|][-+\d]* +[^\s#]/,
  /^[-?] /,
  /^\[[^\]]*\] *[^\s,#\]}]/,
  /^\{[^{}]*\} *[^\s,#\]}]/,
];

const TEXT_AFTER_QUOTE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?= *[^\s#,\]}:])/;

/** What was written as one value from an offset on: as far as the line, a comment or the item of a list in brackets goes. */
export function writtenFrom(lines: LineIndex, offset: number): string {
  const { line: number } = lines.position(offset);
  const [line, at] = [lines.line(number), offset - lines.startOf(number)];
  const rest = line.slice(at).replace(/\s#.*$/, '');
  return (isInBrackets(line.slice(0, at)) ? rest.replace(/[,\]}].*$/, '') : rest).trim();
}

/** Whether a list or block that was opened with a bracket in the line before a place is still open there. */
function isInBrackets(before: string): boolean {
  const plain = before.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (plain.match(/[[{]/g) ?? []).length > (plain.match(/[\]}]/g) ?? []).length;
}

/** A text that had to be in quotes, because of its first sign or of quotes of its own. */
export function unquotedText(error: YAMLError, { lines }: SyntaxContext): SyntaxFault | undefined {
  const { line: number } = lines.position(error.pos[0]);
  const line = lines.line(number);
  const before = BEFORE_VALUE.exec(line)?.[0].length;
  if (before === undefined || before > 1000) return undefined;
  const value = line.slice(before).trimEnd();
  const start = lines.startOf(number) + before;
  if (start > error.pos[1]) return undefined;
  const common = { code: 'yaml/needs-quotes', derails: true, hint: `Write ${quoteFor(value)}.` } as const;
  if (STARTS_OTHERWISE.some((pattern) => pattern.test(value))) {
    const message = `A text cannot start with ${value[0]} unless it is in quotes.`;
    return { ...common, start, end: start + 1, message };
  }
  const quoted = TEXT_AFTER_QUOTE.exec(value)?.[0];
  if (quoted === undefined) return undefined;
  const end = start + quoted.length;
  // "The "best" cakes" has its outer quotes for YAML, and loses them; "Cakes" and pies has its quotes for itself.
  const meant = value.length > 2 && value.endsWith(value[0] ?? '') ? value.slice(1, -1) : value;
  const message = 'This quote ends the text, but more of it follows on the line.';
  return { ...common, start: end - 1, end, message, hint: `Write ${quoteFor(meant)}.` };
}

/** In braces or brackets a colon followed by a space makes a key, as it does at the end of a line's first word. */
export function colonInFlow(error: YAMLError, { text, lines }: SyntaxContext): SyntaxFault | undefined {
  if (error.code !== 'BLOCK_IN_FLOW') return undefined;
  const [start] = error.pos;
  const { line } = lines.position(start);
  const end = Math.min(error.pos[1], lines.startOf(line) + lines.line(line).length);
  const piece = text.slice(start, end);
  if (!/:(?:\s|$)/.test(piece)) return undefined;
  const key = /\s([a-z_]+):(?:\s|$)/.exec(piece)?.[1];
  return {
    code: 'yaml/needs-quotes',
    start,
    end: start + piece.trimEnd().length,
    message: 'This text has a colon followed by a space in it, which begins another key.',
    hint:
      key === undefined
        ? `Put the text in quotes: ${quoteFor(piece.trim())}.`
        : `Put a comma before "${key}", or the whole text in quotes.`,
    derails: true,
  };
}
