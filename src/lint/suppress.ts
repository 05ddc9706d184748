import type { Diagnostic, Level, Range } from '../diagnostics/diagnostic.ts';
import type { IgnoreComment } from '../source/comments/ignore-comments.ts';
import type { KnownCodes } from '../source/config/check-levels.ts';
import { quoted } from '../source/finding.ts';
import { suggest } from '../source/suggest.ts';

/** A finding that the file itself says not to tell, and why. */
export interface Silenced {
  readonly finding: Diagnostic;
  readonly reason: string;
}

export interface Heard {
  readonly findings: readonly Diagnostic[];
  readonly silenced: readonly Silenced[];
}

/**
 * What is left of the findings of a file when its comments are heeded, with what is wrong with the comments. Only
 * warnings and notes are silenced: a file with an error cannot mean what it says, whatever the reason.
 */
export function suppress(
  file: string,
  findings: readonly Diagnostic[],
  comments: readonly IgnoreComment[],
  known: KnownCodes,
): Heard {
  const silencing = comments.filter(({ reason }) => reason !== '');
  const silenced: Silenced[] = [];
  const left: Diagnostic[] = [];
  for (const finding of findings) {
    const comment = finding.level === 'error' ? undefined : silencing.find((one) => covers(one, finding));
    if (comment) silenced.push({ finding, reason: comment.reason });
    else left.push(finding);
  }
  // With an error in the file its rules were not looked at, so nothing can be said about what they would find.
  const isWhole = findings.every(({ level }) => level !== 'error');
  const faults = comments.flatMap((comment) => [
    ...commentFaults(comment),
    ...comment.codes.flatMap(
      (entry) =>
        codeFaults(entry, known) ??
        (isWhole && comment.reason !== '' && !findings.some((finding) => covers(comment, finding, entry.code))
          ? [unused(entry)]
          : []),
    ),
  ]);
  return { findings: [...left, ...faults.map((fault) => ({ ...fault, file }))], silenced };
}

type Fault = Omit<Diagnostic, 'file'>;

type Entry = IgnoreComment['codes'][number];

/** Whether a comment is about a finding: by its line, and by the code, or by that one of its codes. */
function covers({ codes, lines }: IgnoreComment, { code, range }: Diagnostic, only = code): boolean {
  const { line } = range.start;
  return code === only && codes.some((entry) => entry.code === code) && line >= lines.first && line <= lines.last;
}

function commentFaults({ codes, reason, range }: IgnoreComment): readonly Fault[] {
  if (codes.length === 0) {
    const hint = 'Write # hirecard-ignore, the code in brackets at the end of the finding, and why.';
    return [fault('unknown-code', 'warning', range, 'This comment does not say what is to be ignored.', hint)];
  }
  if (reason !== '') return [];
  const message = 'This comment ignores something without saying why, so it does not count.';
  return [fault('no-reason', 'error', range, message, 'Write the reason after the code, for whoever reads it next.')];
}

/** Undefined where the code can be ignored. */
function codeFaults({ code, range }: Entry, { adjustable, fixed }: KnownCodes): readonly Fault[] | undefined {
  if (adjustable.includes(code)) return undefined;
  if (fixed.includes(code)) {
    const message = `${quoted(code)} is an error, and errors cannot be ignored.`;
    return [fault('not-possible', 'error', range, message, 'Correct what it is about, and delete it here.')];
  }
  const meant = suggest(code, [...adjustable, ...fixed]);
  const hint =
    meant === undefined ? 'A code stands in brackets at the end of each finding.' : `Did you mean "${meant}"?`;
  return [fault('unknown-code', 'warning', range, `${quoted(code)} is not a code of anything that is checked.`, hint)];
}

function unused({ code, range }: Entry): Fault {
  const message = `There is nothing here that ${quoted(code)} is about, so nothing is ignored.`;
  return fault('unused', 'warning', range, message, 'Delete it, or move it above the line that the finding is about.');
}

function fault(name: string, level: Level, range: Range, message: string, hint: string): Fault {
  return { code: `ignore/${name}`, level, message, range, hint };
}
