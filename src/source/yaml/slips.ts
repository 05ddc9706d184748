import type { YAMLError } from 'yaml';
import { indentOf } from './indents.ts';
import type { SyntaxContext, SyntaxFault } from './syntax-fault.ts';

type Slip = (error: YAMLError, context: SyntaxContext) => SyntaxFault | undefined;

/** A slip of the keyboard that explains the error better than what the parser stumbled over, if there is one. */
export function slipOf(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  for (const slip of SLIPS) {
    const fault = slip(error, context);
    if (fault) return fault;
  }
  return undefined;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** The line of the error and the one before it, where the cause often is. */
function linesNear({ pos: [offset] }: YAMLError, { lines }: SyntaxContext): readonly Line[] {
  const { line } = lines.position(offset);
  return [line, line - 1].flatMap((number) =>
    number > 0 ? [{ start: lines.startOf(number), text: lines.line(number) }] : [],
  );
}

function dashWithoutSpace(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  for (const { start, text } of linesNear(error, context)) {
    const [, indent = '', item] = /^( *)-([a-z_]+:(?: .*)?)$/.exec(text.trimEnd()) ?? [];
    if (item === undefined) continue;
    return {
      code: 'yaml/no-space-after-dash',
      start: start + indent.length,
      end: start + indent.length + 1,
      message: 'There is no space after the dash, so this is not an item of a list.',
      hint: `Write "- ${item.slice(0, 40)}".`,
      derails: true,
    };
  }
  return undefined;
}

/** What texts from a word processor begin their items with, in place of a dash. */
const BULLET = /^( *)([*•‣◦▪●·–—]) +(\S.*)$/u;

function bullet(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  for (const { start, text } of linesNear(error, context)) {
    const [, indent = '', sign = '', item] = BULLET.exec(text.trimEnd()) ?? [];
    if (item === undefined) continue;
    return {
      code: 'yaml/missing-dash',
      start: start + indent.length,
      end: start + indent.length + 1,
      message: `A list item begins with - and a space, not with ${sign}.`,
      hint: `Write "- ${item.slice(0, 40)}".`,
      derails: true,
    };
  }
  return undefined;
}

/** "name: "Triage"#x" */
function gluedComment({ code, pos: [start] }: YAMLError, { text }: SyntaxContext): SyntaxFault | undefined {
  if (code !== 'MISSING_CHAR' || text[start] !== '#') return undefined;
  return {
    code: 'yaml/comment',
    start,
    end: start + 1,
    message: 'A # begins a comment only after a space.',
    hint: 'Put a space before the #.',
    derails: true,
  };
}

/** "name: "Triage"," as in JSON, outside of any bracket. */
function commaAtEnd({ pos: [start] }: YAMLError, { text }: SyntaxContext): SyntaxFault | undefined {
  if (!/["']$/.test(text.slice(0, start)) || !/^, *\r?\n/.test(text.slice(start, start + 20))) return undefined;
  return {
    code: 'yaml/syntax',
    start,
    end: start + 1,
    message: 'There is a comma after the text; outside of brackets, a line ends without one.',
    hint: 'Delete the comma.',
    derails: true,
  };
}

/** A line that git leaves between two versions; the others around it may be gone. */
function leftoverMarker(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  for (const { start, text } of linesNear(error, context)) {
    if (!/^={7}\s*$/.test(text)) continue;
    return {
      code: 'yaml/conflict-marker',
      start,
      end: start + 7,
      message: 'This is a conflict marker that git left behind: two versions of the file stand here.',
      hint: 'Keep one version and delete the marker lines.',
      derails: true,
    };
  }
  return undefined;
}

/** The fence around a piece of code in a text with marks, copied along with it. */
function codeFence(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  const first = { start: 0, text: context.lines.line(1) };
  for (const { start, text } of [first, ...linesNear(error, context)]) {
    const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
    if (fence === undefined) continue;
    return {
      code: 'yaml/syntax',
      start,
      end: start + fence.length,
      message: `This line of ${fence} is not part of the file: it marks a piece of code in the text it was copied from.`,
      hint: 'Delete this line, and the one like it at the end.',
      derails: true,
    };
  }
  return undefined;
}

function fullWidthColon(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  for (const { start, text } of linesNear(error, context)) {
    const [whole, key] = /^ *(?:- )?([\w-]+) *：/.exec(text) ?? [];
    if (whole === undefined) continue;
    return {
      code: 'yaml/full-width-colon',
      start: start + whole.length - 1,
      end: start + whole.length,
      message: 'There is a full-width colon (U+FF1A) here; YAML wants an ordinary one.',
      hint: `Write "${key}:" with a colon and a space.`,
      derails: true,
    };
  }
  return undefined;
}

/** The quote ends at an apostrophe where a letter follows at once. */
function apostrophe(error: YAMLError, { text, suspects }: SyntaxContext): SyntaxFault | undefined {
  const quote = suspects.quotes.findLast(({ start }) => start < error.pos[0]);
  if (!quote || text[quote.start] !== "'" || !/\p{L}/u.test(text[quote.end] ?? '')) return undefined;
  return {
    code: 'yaml/apostrophe',
    start: quote.end - 1,
    end: quote.end,
    message: 'This apostrophe ends the text, because the text stands in single quotes.',
    hint: 'Write the apostrophe twice, or put the text in double quotes.',
    derails: true,
  };
}

function itemAfterKeys(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  const [here, before] = linesNear(error, context);
  const [, indent] = /^( *)- /.exec(here?.text ?? '') ?? [];
  const [, above, key] = /^( *)([a-z_]+:.*)$/.exec(before?.text ?? '') ?? [];
  if (!here || indent === undefined || above !== indent || error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  return {
    code: 'yaml/missing-dash',
    start: here.start + indent.length,
    end: here.start + indent.length + 1,
    message: 'An item of a list starts here, but the lines above it belong to no item.',
    hint: `Begin the first item with a dash as well, as in "- ${key === undefined ? 'id: …' : firstKeyOf(here, context)}".`,
    derails: true,
  };
}

/** The first of the keys that stand right above, in the same column. */
function firstKeyOf(here: Line, { lines }: SyntaxContext): string {
  const indent = here.text.length - here.text.trimStart().length;
  let number = lines.position(here.start).line;
  while (number > 1 && lines.line(number - 1).search(/[^ ]/) === indent) number -= 1;
  return lines.line(number).trim().slice(0, 40);
}

/** Comments of other languages. */
function strangeComment(error: YAMLError, context: SyntaxContext): SyntaxFault | undefined {
  for (const { start, text } of linesNear(error, context)) {
    const [whole, sign = '', words = ''] = /^ *(\/\/|\/\*|<!--|--(?!-))\s*(.*)/.exec(text) ?? [];
    if (whole === undefined) continue;
    return commentFault(start + text.indexOf(sign), sign, words);
  }
  return undefined;
}

export function commentFault(start: number, sign: string, words: string): SyntaxFault {
  return {
    code: 'yaml/comment',
    start,
    end: start + sign.length,
    message: `A comment begins with # here, not with ${sign}.`,
    hint: `Write "# ${words.replace(/\s*(?:\*\/|-->)\s*$/, '').slice(0, 40)}".`,
    derails: true,
  };
}

/** The keys of a file start in the column of the first; a space before that one was hardly meant. */
function indentedStart(error: YAMLError, { lines }: SyntaxContext): SyntaxFault | undefined {
  const noticed = lines.position(error.pos[0]).line;
  let number = 1;
  while (number < noticed && /^\s*(?:#|---|$)/.test(lines.line(number))) number += 1;
  const first = lines.line(number);
  const indent = indentOf(first);
  if (number === noticed || indent === 0 || !/^[\w"'-]/.test(lines.line(noticed))) return undefined;
  return {
    code: 'yaml/indentation',
    start: lines.startOf(number),
    end: lines.startOf(number) + indent,
    message: 'There is space before the first key; the keys of a file start in the first column.',
    hint: 'Delete the space.',
    derails: true,
  };
}

const SLIPS: readonly Slip[] = [
  leftoverMarker,
  codeFence,
  indentedStart,
  strangeComment,
  gluedComment,
  commaAtEnd,
  bullet,
  dashWithoutSpace,
  fullWidthColon,
  apostrophe,
  itemAfterKeys,
];
