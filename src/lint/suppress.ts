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
  const reasons = reasonsOf(findings, comments);
  const silenced: Silenced[] = [];
  const left: Diagnostic[] = [];
  for (const finding of findings) {
    const reason = reasons.get(finding);
    if (reason === undefined) left.push(finding);
    else silenced.push({ finding, reason });
  }
  // With an error in the file its rules were not looked at, so nothing can be said about what they would find.
  const isWhole = findings.every(({ level }) => level !== 'error');
  const byCode = inLinesByCode(findings);
  const isUnused = ({ code }: Entry, { lines, reason }: IgnoreComment) => {
    const [from, to] = spanOf(byCode.get(code) ?? [], lines);
    return isWhole && reason !== '' && from === to;
  };
  const faults = comments.flatMap((comment) => [
    ...commentFaults(comment),
    ...missingComma(comment, known),
    ...comment.codes.flatMap((entry) => codeFaults(entry, known) ?? (isUnused(entry, comment) ? [unused(entry)] : [])),
  ]);
  return { findings: [...left, ...faults.map((fault) => ({ ...fault, file }))], silenced };
}

type Fault = Omit<Diagnostic, 'file'>;

type Entry = IgnoreComment['codes'][number];

/**
 * Why findings are not to be told, by the first comment that is about each. A file may have thousands of both, so each
 * comment takes the findings of its codes and lines out of those that wait for one.
 */
function reasonsOf(
  findings: readonly Diagnostic[],
  comments: readonly IgnoreComment[],
): ReadonlyMap<Diagnostic, string> {
  const reasons = new Map<Diagnostic, string>();
  const waiting = inLinesByCode(findings.filter(({ level }) => level !== 'error'));
  for (const { codes, lines, reason } of comments) {
    if (reason === '') continue;
    for (const { code } of codes) {
      const list = waiting.get(code) ?? [];
      const [from, to] = spanOf(list, lines);
      for (const finding of list.splice(from, to - from)) reasons.set(finding, reason);
    }
  }
  return reasons;
}

/** The findings of each code in the order of the lines on which they begin. */
function inLinesByCode(findings: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic[]> {
  const byCode = new Map<string, Diagnostic[]>();
  for (const finding of findings.toSorted((a, b) => a.range.start.line - b.range.start.line)) {
    const list = byCode.get(finding.code);
    if (list) list.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return byCode;
}

/** Which of the findings, in the order of their lines, begin on these lines; the end is exclusive. */
function spanOf(inLines: readonly Diagnostic[], { first, last }: IgnoreComment['lines']): readonly [number, number] {
  return [firstFrom(inLines, first), firstFrom(inLines, last + 1)];
}

function firstFrom(inLines: readonly Diagnostic[], line: number): number {
  let low = 0;
  let high = inLines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inLines[middle] as Diagnostic).range.start.line < line) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** A reason may speak of another code; it begins with one that is checked only where a comma was forgotten. */
function missingComma({ codes, codeInReason }: IgnoreComment, known: KnownCodes): readonly Fault[] {
  if (!codeInReason || ![...known.adjustable, ...known.fixed].includes(codeInReason.code)) return [];
  const { code, range } = codeInReason;
  const message = `${quoted(code)} is taken for the reason and not ignored: there is no comma before it.`;
  const hint = `Write ${[...codes.map((entry) => entry.code), code].join(', ')} and then the reason.`;
  return [fault('missing-comma', 'warning', range, message, hint)];
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
