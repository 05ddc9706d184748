import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readText } from '../file-text.ts';
import { quoted } from '../finding.ts';
import { indexLines } from '../line-index.ts';
import { suggest } from '../suggest.ts';
import { yamlComments } from './yaml-comments.ts';

/** How a comment begins that may be meant to silence a finding. Nearly no file has one, so it is looked for first. */
const BEGINNING = /#[ \t]*hirecard(?!\/)/i;

/** How the words of one that does silence begin; the rest of it is not looked at here. */
const HEEDED = /^#+[ \t]*hirecard-ignore(?:-file)?(?![-\w])/;

const WRITTEN = /^#+[ \t]*(hirecard([-_:. \t]*)([a-z]+)[-\w]*)(.*)$/is;

/** What other checkers write, beside slips of the finger. */
const MEANT = ['ignore', 'disable', 'suppress', 'silence', 'skip', 'noqa', 'nolint', 'off'];

/** Comments that look as if they were to silence a finding and are written otherwise: they silence nothing. */
export function misspeltIgnores(written: string, file: string): readonly Diagnostic[] {
  if (!BEGINNING.test(written)) return [];
  const read = readText(written, file);
  if (!read.ok) return [];
  const lines = indexLines(read.value);
  return yamlComments(read.value).flatMap(({ offset, written: comment }) => {
    const match = HEEDED.test(comment) ? null : WRITTEN.exec(comment);
    if (!match || !isMeantToSilence(match)) return [];
    const [, words = ''] = match;
    const start = offset + comment.indexOf(words);
    const right = /file/i.test(words) ? '# hirecard-ignore-file' : '# hirecard-ignore';
    return [
      {
        code: 'ignore/unknown-comment',
        level: 'warning',
        message: `${quoted(words)} is not how findings are ignored, so this comment does nothing.`,
        hint: `Write ${right}, the code in brackets at the end of the finding, and why.`,
        file,
        range: lines.range(start, start + words.length),
      },
    ];
  });
}

/** A sentence about hirecard is none; with a blank in between, only a code behind it tells the two apart. */
function isMeantToSilence([, , between = '', word = '', rest = '']: RegExpExecArray): boolean {
  const lower = word.toLowerCase();
  const isLike = MEANT.some((meant) => lower.startsWith(meant)) || suggest(lower, ['ignore']) !== undefined;
  return isLike && (/[-_:.]/.test(between) || between === '' || /^[ \t:]*[a-z]+\/[a-z]/.test(rest));
}
