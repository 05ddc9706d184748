import type { YAMLError } from 'yaml';
import type { LineIndex } from '../line-index.ts';
import { slipOf } from './slips.ts';
import type { Suspects } from './suspects.ts';

/** What a syntax error is in words people use, and where its cause is (offsets). */
export interface SyntaxFault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string;
  /** Whether what follows in the file can no longer be trusted, so that later errors are only its consequences. */
  readonly derails: boolean;
}

export interface SyntaxContext {
  readonly text: string;
  readonly lines: LineIndex;
  readonly suspects: Suspects;
}

type Explain = (error: YAMLError, context: SyntaxContext) => SyntaxFault;

/** The cause of one error of the YAML parser. Its own wording is for programmers and never shown. */
export function explainSyntax(error: YAMLError, context: SyntaxContext): SyntaxFault {
  const swallowed = swallowingQuote(error, context);
  if (swallowed !== undefined) return unclosedQuote(swallowed);
  const { start, line } = lineOf(error.pos[0], context);
  if (/\{\{|\}\}/.test(line)) return templateBraces(start + Math.max(0, line.search(/\{\{|\}\}/)));
  const space = /^ *\u00A0+|:\u00A0/.exec(line);
  if (space) return noBreakSpace(start + space.index + space[0].indexOf('\u00A0'));
  return slipOf(error, context) ?? (BY_CODE[error.code] ?? unreadable)(error, context);
}

function lineOf(offset: number, { lines }: SyntaxContext): { start: number; line: string; number: number } {
  const number = lines.position(offset).line;
  return { start: lines.startOf(number), line: lines.line(number), number };
}

/** A quote that runs over a line that looks like a key was meant to end before it. */
function swallowingQuote(error: YAMLError, { text, suspects }: SyntaxContext): number | undefined {
  const before = suspects.quotes.filter((quote) => quote.start < error.pos[0]);
  const unclosed = before.find((quote) => !quote.closed);
  const last = before.at(-1);
  if (unclosed) return unclosed.start;
  if (!last || last.end < error.pos[0] - 1) return undefined;
  return /\n\s*(?:- )?[\w-]+:(?:\s|$)/.test(text.slice(last.start, last.end)) ? last.start : undefined;
}

function unclosedQuote(start: number): SyntaxFault {
  return {
    code: 'yaml/unclosed-quote',
    start,
    end: start + 1,
    message: 'This quote is never closed.',
    hint: 'Close it at the end of the text.',
    derails: true,
  };
}

export function templateBraces(start: number): SyntaxFault {
  return {
    code: 'yaml/template-braces',
    start,
    end: start + 2,
    message: 'Double braces are here; a role file is not a template, and YAML takes { for the start of a block.',
    hint: 'Fill in the text, or put it in quotes.',
    derails: true,
  };
}

function noBreakSpace(start: number): SyntaxFault {
  return {
    code: 'yaml/no-break-space',
    start,
    end: start + 1,
    message: 'There is a no-break space (U+00A0) here; YAML wants an ordinary space.',
    hint: 'Replace it with a space; it looks the same and often comes from a copied text.',
    derails: true,
  };
}

function needsQuotes(error: YAMLError, { text, lines }: SyntaxContext): SyntaxFault {
  const [start] = error.pos;
  const rest = lines.line(lines.position(start).line).slice(start - lines.startOf(lines.position(start).line));
  return {
    code: 'yaml/needs-quotes',
    start,
    end: start + 1,
    message: `A value cannot start with ${text[start]} unless it is in quotes.`,
    hint: `Write '${rest.trim().replaceAll("'", "''").slice(0, 60)}'.`,
    derails: false,
  };
}

function compactMap(error: YAMLError, context: SyntaxContext): SyntaxFault {
  const [start] = error.pos;
  const { line, number, start: lineStart } = lineOf(start, context);
  const rest = line.slice(start - lineStart);
  if (!/:(?:\s|$)/.test(rest)) return wrongIndentation(context, context.lines.startOf(number + 1));
  return {
    code: 'yaml/needs-quotes',
    start,
    end: start + rest.trimEnd().length,
    message: 'This text has a colon followed by a space in it, which makes a second key on the line.',
    hint: `Put the text in quotes: "${rest.trim().replaceAll('"', '\\"').slice(0, 60)}".`,
    derails: true,
  };
}

function wrongIndentation(context: SyntaxContext, offset: number): SyntaxFault {
  const { start, line } = lineOf(offset, context);
  const indent = line.length - line.trimStart().length;
  return {
    code: 'yaml/indentation',
    start: start + indent,
    end: start + line.trimEnd().length,
    message: `This line is indented by ${indent} ${indent === 1 ? 'space' : 'spaces'}, which fits nothing above it.`,
    hint: 'Keys that belong together start in the same column.',
    derails: true,
  };
}

function badIndent(error: YAMLError, context: SyntaxContext): SyntaxFault {
  const bracket = openBracketBefore(error, context);
  return bracket === undefined ? wrongIndentation(context, error.pos[0]) : unclosedBracket(bracket, context);
}

function openBracketBefore(error: YAMLError, { suspects }: SyntaxContext): number | undefined {
  return suspects.openBrackets.find((offset) => offset < error.pos[1]);
}

function unclosedBracket(start: number, { text }: SyntaxContext): SyntaxFault {
  const bracket = text[start] === '{' ? '{' : '[';
  return {
    code: 'yaml/unclosed-bracket',
    start,
    end: start + 1,
    message: `This ${bracket} is never closed.`,
    hint: `Add the ${bracket === '{' ? '}' : ']'} that closes it, or put the text in quotes if the ${bracket} belongs to it.`,
    derails: true,
  };
}

function missingColon(error: YAMLError, context: SyntaxContext): SyntaxFault {
  const bracket = openBracketBefore(error, context);
  if (bracket !== undefined) return unclosedBracket(bracket, context);
  const { start, line, number } = lineOf(error.pos[0], context);
  if (/:(?:\s|$)/.test(line)) return wrongIndentation(context, context.lines.startOf(number + 1));
  const indent = line.length - line.trimStart().length;
  const glued = /^(?:- )?([\w-]+):(\S.*)$/.exec(line.trim());
  return {
    code: 'yaml/missing-colon',
    start: start + indent,
    end: start + line.trimEnd().length,
    message: glued ? 'There is no space after the colon, so this is not a key.' : 'This line has no key and colon.',
    hint: glued
      ? `Write "${glued[1]}: ${glued[2]?.slice(0, 40)}".`
      : 'Write "key: value", or indent the line so that it belongs to the text above.',
    derails: true,
  };
}

function tabIndent(error: YAMLError, { text }: SyntaxContext): SyntaxFault {
  const [start] = error.pos;
  let end = start;
  while (text[end] === '\t') end += 1;
  return {
    code: 'yaml/tab',
    start,
    end: Math.max(end, start + 1),
    message: 'A tab indents this line; YAML allows only spaces.',
    hint: 'Replace each tab with two spaces.',
    derails: true,
  };
}

function badEscape(error: YAMLError, { text }: SyntaxContext): SyntaxFault {
  const [start, end] = error.pos;
  return {
    code: 'yaml/escape',
    start,
    end,
    message: `${text.slice(start, start + 2)} means nothing between double quotes.`,
    hint: 'Write \\\\ for a backslash, or use single quotes.',
    derails: false,
  };
}

function badAlias(error: YAMLError, context: SyntaxContext): SyntaxFault {
  return { ...needsQuotes(error, context), derails: true };
}

function unreadable(error: YAMLError, context: SyntaxContext): SyntaxFault {
  const bracket = openBracketBefore(error, context);
  if (bracket !== undefined) return unclosedBracket(bracket, context);
  const [start, end] = error.pos;
  return {
    code: 'yaml/syntax',
    start,
    end: Math.max(start + 1, Math.min(end, context.text.length)),
    message: 'This does not belong here; the file cannot be read as YAML from this place on.',
    hint: 'Check the indentation, and put text with special characters in quotes.',
    derails: true,
  };
}

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], Explain>>> = {
  TAB_AS_INDENT: tabIndent,
  BAD_SCALAR_START: needsQuotes,
  BLOCK_AS_IMPLICIT_KEY: compactMap,
  BAD_INDENT: badIndent,
  MULTILINE_IMPLICIT_KEY: missingColon,
  MISSING_CHAR: missingColon,
  BAD_DQ_ESCAPE: badEscape,
  BAD_ALIAS: badAlias,
};
