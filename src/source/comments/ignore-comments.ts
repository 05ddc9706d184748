import type { Position, Range } from '../../diagnostics/diagnostic.ts';
import { readText } from '../file-text.ts';
import { indexLines, type LineIndex } from '../line-index.ts';
import { coverage, type Lines } from './covered-lines.ts';
import { IGNORE_MARK } from './ignore-mark.ts';
import { type Comment, yamlComments } from './yaml-comments.ts';

/** `# hirecard-ignore CODE[, CODE] reason`: what someone decided not to hear of, and why. */
export interface IgnoreComment {
  /** None, where the comment names none. */
  readonly codes: readonly { readonly code: string; readonly range: Range }[];
  /** Empty where none is given. */
  readonly reason: string;
  /** With what the reason begins, where that looks like another code. */
  readonly codeInReason?: { readonly code: string; readonly range: Range };
  /** Of the whole comment. */
  readonly range: Range;
  /** Which findings are meant: those that begin on these lines. */
  readonly lines: Lines;
}

/**
 * The comments of a file that silence findings, in order. Only what is a comment to YAML counts, not what looks like
 * one inside a text. Files without the mark, nearly all, cost one search. Never throws, on any text.
 */
export function ignoreComments(written: string, file: string): readonly IgnoreComment[] {
  if (!written.includes(IGNORE_MARK)) return [];
  const read = readText(written, file);
  if (!read.ok) return [];
  const text = read.value;
  const lines = indexLines(text);
  const covered = coverage(text);
  return yamlComments(text).flatMap((comment) => parsed(comment, lines, covered));
}

/** The mark, "-file", the codes with commas between them, and the reason with what people put before one. */
const IGNORE = /^(#+[ \t]*hirecard-ignore)(-file)?(?![-\w])[ \t]*:?[ \t]*([^\s,]+(?:[ \t]*,[ \t]*[^\s,]+)*)?(.*)$/s;

function parsed(
  { written, offset }: Comment,
  lines: LineIndex,
  covered: (comment: Position) => Lines,
): readonly IgnoreComment[] {
  const match = IGNORE.exec(written.trimEnd());
  if (!match) return [];
  const [whole, , isForFile, listed = '', rest = ''] = match;
  const start = offset + whole.length - rest.length - listed.length;
  const codes = [...listed.matchAll(/[^\s,]+/g)].map(({ 0: found, index }) => {
    const code = found.replace(/[:;]$/, '');
    return { code, range: lines.range(start + index, start + index + code.length) };
  });
  const range = lines.range(offset, offset + whole.length);
  const reason = rest.replace(/^[\s:–—-]+/, '').trim();
  return [
    {
      codes,
      reason: /[\p{L}\p{N}]/u.test(reason) ? reason : '',
      ...codeAtStart(rest, offset + whole.length - rest.length, lines),
      range,
      lines: isForFile ? { first: 1, last: Number.POSITIVE_INFINITY } : covered(range.start),
    },
  ];
}

/** A code that a blank, an "and" or a semicolon sets apart from those before it, and no comma. */
function codeAtStart(rest: string, at: number, lines: LineIndex): Pick<IgnoreComment, 'codeInReason'> {
  const [before = '', code] = /^[ \t;+&]*(?:and[ \t]+)?([a-z]+\/[a-z0-9-]+)(?![^\s,])/.exec(rest) ?? [];
  if (code === undefined) return {};
  const end = at + before.length;
  return { codeInReason: { code, range: lines.range(end - code.length, end) } };
}
