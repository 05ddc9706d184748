/** Findings for people, in the form that editors and CI already read: `file:line:column level message [code]`. */
import type { Diagnostic, Level, Related } from '../../diagnostics/diagnostic.ts';
import { sourceFrame } from '../../diagnostics/frame.ts';
import { visibleLine, visibleName } from '../text/escape.ts';
import { type Paint, type Painter, painter } from '../text/paint.ts';
import type { Screen } from '../text/screen.ts';
import { wrapLines } from '../text/wrap.ts';

/** The text of the files, by the name that findings call them by. A file that is not in it gets no source frame. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Every finding with the lines it is about, what to type instead, and the other places that matter; a blank line
 * between two. The first line is not wrapped, because programs read it. Ends in a line break unless there is nothing.
 */
export function renderFindings(findings: readonly Diagnostic[], screen: Screen, sources: Sources = new Map()): string {
  const paint = painter(screen.color);
  return findings.map((finding) => `${findingLines(finding, screen, paint, sources).join('\n')}\n`).join('\n');
}

function findingLines(finding: Diagnostic, screen: Screen, paint: Painter, sources: Sources): readonly string[] {
  const text = sources.get(finding.file);
  const level = levelPaint(paint, finding.level)(finding.level);
  return [
    `${place(finding)} ${level} ${visibleLine(finding.message)} ${paint.dim(`[${finding.code}]`)}`,
    ...(text === undefined ? [] : sourceLines(text, finding, screen).map(paint.dim)),
    ...(finding.hint === undefined ? [] : wrapLines(visibleLine(finding.hint), screen.columns, '  hint: ')),
    ...(finding.related ?? []).map((related) => `  see ${place(related)} ${visibleLine(related.message)}`),
  ];
}

/** A plain screen gets the line alone: carets and a number of columns mean nothing to whoever hears them. */
function sourceLines(text: string, { range }: Diagnostic, { plain }: Screen): readonly string[] {
  const frame = sourceFrame(text, range).split('\n');
  if (!plain) return frame;
  const line = frame
    .at(-2)
    ?.replace(/^ *\d+ \| ?/, '')
    .trim();
  return line ? [`  line ${range.start.line} is: ${line}`] : [];
}

/** `file:line:column`, which terminals and editors make a link of. */
function place({ file, range }: Diagnostic | Related): string {
  return `${visibleName(file)}:${range.start.line}:${range.start.column}`;
}

function levelPaint(paint: Painter, level: Level): Paint {
  switch (level) {
    case 'error':
      return paint.bad;
    case 'warning':
      return paint.warn;
    case 'note':
      return paint.strong;
  }
}
