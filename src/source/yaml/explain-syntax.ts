import type { YAMLError } from 'yaml';
import { codePointName } from '../file-text.ts';
import { loneBracket } from './brackets.ts';
import { columnMeant, fitsAbove, indentOf } from './indents.ts';
import { quoteFor } from './quote-for.ts';
import { slipOf } from './slips.ts';
import type { SyntaxContext, SyntaxFault } from './syntax-fault.ts';
import { tabAt, tabInIndent } from './tabs.ts';
import { colonInFlow, unquotedText, writtenFrom } from './unquoted.ts';

type Explain = (error: YAMLError, context: SyntaxContext) => SyntaxFault;

/** The cause of one error of the YAML parser. Its own wording is for programmers and never shown. */
export function explainSyntax(error: YAMLError, context: SyntaxContext): SyntaxFault {
  const swallowed = swallowingQuote(error, context);
  if (swallowed !== undefined) return unclosedQuote(swallowed);
  const { start, line } = lineOf(error.pos[0], context);
  const braces = line.search(/\{\{|\{%/);
  if (braces !== -1) return templateBraces(start + braces);
  return (
    strangeSpace(error, context) ??
    slipOf(error, context) ??
    colonInFlow(error, context) ??
    unquotedText(error, context) ??
    (BY_CODE[error.code] ?? unreadable)(error, context)
  );
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
    message: 'Braces of a template are here, which nothing fills in; YAML takes { for the start of a block.',
    hint: 'Write what belongs here in their place.',
    derails: true,
  };
}

/** Spaces that look like the ordinary one and are not, where the line is indented or after a colon. */
const STRANGE_SPACE =
  /^([ \t]*)[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|(:)[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

function strangeSpace(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  const here = context.lines.position(error.pos[0]).line;
  for (const number of [here - 1, here]) {
    const found = number > 0 ? STRANGE_SPACE.exec(context.lines.line(number)) : null;
    if (!found) continue;
    const start = context.lines.startOf(number) + found.index + (found[1] ?? found[2] ?? '').length;
    const character = context.text[start] ?? '';
    const name = character === '\u00A0' ? 'a no-break space' : 'a wide or thin space';
    return {
      code: 'yaml/no-break-space',
      start,
      end: start + 1,
      message: `There is ${name} (${codePointName(character)}) here; YAML wants an ordinary space.`,
      hint: 'Replace it with a space; it looks the same and often comes from a copied text.',
      derails: true,
    };
  }
  return undefined;
}

function needsQuotes(error: YAMLError, { text, lines }: SyntaxContext): SyntaxFault {
  const [start] = error.pos;
  const written = writtenFrom(lines, start);
  const percent = /^%(\d+(?:\.\d+)?)$/.exec(written)?.[1];
  return {
    code: 'yaml/needs-quotes',
    start,
    end: start + 1,
    message: `A value cannot start with ${text[start]} unless it is in quotes.`,
    hint: percent === undefined ? `Write ${quoteFor(written)}.` : `Write ${percent}%.`,
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
    hint: `Put the text in quotes: ${quoteFor(rest.trim())}.`,
    derails: true,
  };
}

/** The line at the offset, or the one before it when that is the first that fits nothing above it. */
function wrongIndentation(context: SyntaxContext, offset: number): SyntaxFault {
  const { lines } = context;
  const noticed = lines.position(offset).line;
  const number = noticed > 1 && !fitsAbove(lines, noticed - 1) ? noticed - 1 : noticed;
  const tab = tabInIndent(lines, number);
  if (tab) return tab;
  const line = lines.line(number);
  const indent = indentOf(line);
  const meant = columnMeant(lines, number);
  const hint =
    meant === undefined || meant.column === indent
      ? 'Keys that belong together start in the same column.'
      : `${meant.column === 0 ? 'Delete the spaces before it' : `Indent it by ${meant.column}`}, so that it starts below ${quoteFor(meant.text.slice(0, 40))}.`;
  return {
    code: 'yaml/indentation',
    start: lines.startOf(number) + indent,
    end: lines.startOf(number) + line.trimEnd().length,
    message: `This line is indented by ${indent} ${indent === 1 ? 'space' : 'spaces'}, which fits nothing above it.`,
    hint,
    derails: true,
  };
}

function badIndent(error: YAMLError, context: SyntaxContext): SyntaxFault {
  return wrongBracket(error, context) ?? wrongIndentation(context, error.pos[0]);
}

function wrongBracket(error: YAMLError, { text, suspects }: SyntaxContext): SyntaxFault | undefined {
  const open = suspects.openBrackets.find((offset) => offset < error.pos[1]);
  if (open === undefined)
    return /^[\]}]/.test(text.slice(error.pos[0], error.pos[1])) ? extraBracket(error.pos[0], text) : undefined;
  const lone = loneBracket(text, open);
  if (lone && !lone.isOpening) return extraBracket(lone.offset, text);
  return unclosedBracket(lone?.offset ?? open, text);
}

function extraBracket(start: number, text: string): SyntaxFault {
  const bracket = text[start] === '}' ? '}' : ']';
  return {
    code: 'yaml/extra-bracket',
    start,
    end: start + 1,
    message: `This ${bracket} closes nothing.`,
    hint: `Delete it, or open it before with ${bracket === '}' ? '{' : '['}.`,
    derails: true,
  };
}

function unclosedBracket(start: number, text: string): SyntaxFault {
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

function missingComma(error: YAMLError, { text }: SyntaxContext): SyntaxFault | undefined {
  if (!error.message.startsWith('Missing ,')) return undefined;
  const end = text.slice(0, error.pos[0]).trimEnd().length;
  return {
    code: 'yaml/missing-comma',
    start: Math.max(0, end - 1),
    end,
    message: 'A comma is missing after this.',
    hint: 'Put a comma between two entries.',
    derails: true,
  };
}

function missingColon(error: YAMLError, context: SyntaxContext): SyntaxFault {
  const inBrackets = missingComma(error, context) ?? wrongBracket(error, context);
  if (inBrackets) return inBrackets;
  const { start, line, number } = lineOf(error.pos[0], context);
  if (/:(?:\s|$)/.test(line)) return wrongIndentation(context, context.lines.startOf(number + 1));
  const indent = line.length - line.trimStart().length;
  const word = /^(?:- )?([a-z_]+)(?: *[=;] *| )(\S.*)$/.exec(line.trim());
  const glued = /^(?:- )?([\w-]+):(\S.*)$/.exec(line.trim());
  return {
    code: 'yaml/missing-colon',
    start: start + indent,
    end: start + line.trimEnd().length,
    message: glued ? 'There is no space after the colon, so this is not a key.' : 'This line has no key and colon.',
    hint: glued
      ? `Write "${glued[1]}: ${glued[2]?.slice(0, 40)}".`
      : `Write "${word ? `${word[1]}: ${word[2]?.slice(0, 40)}` : 'key: value'}", or indent the line so that it belongs to the text above.`,
    derails: true,
  };
}

function tabIndent(error: YAMLError, context: SyntaxContext): SyntaxFault {
  return tabInIndent(context.lines, context.lines.position(error.pos[0]).line) ?? tabAt(error.pos[0]);
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
  const bracket = wrongBracket(error, context);
  if (bracket) return bracket;
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
