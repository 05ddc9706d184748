/** Findings for people, in the form that editors and CI already read: `file:line:column level message [code]`. */
import type { Diagnostic, Level, Range, Related } from '../../diagnostics/diagnostic.ts';
import { type FrameOptions, linesOf, sourceFrame } from '../../diagnostics/frame.ts';
import { visibleLine } from '../text/escape.ts';
import { type Paint, type Painter, painter } from '../text/paint.ts';
import type { Screen } from '../text/screen.ts';
import { wrapLines } from '../text/wrap.ts';
import type { Sources } from './findings-report.ts';
import { inertText } from './inert.ts';
import { placeOf } from './wording.ts';

/** The lines of a file that findings are about, or nothing where its text is not known. */
type LinesOf = (file: string) => readonly string[] | undefined;

/**
 * Every finding with the lines it is about, the other places that matter with theirs, and what to type instead; a
 * blank line between two. The first line is not wrapped, because programs read it. Ends in a line break unless there
 * is nothing.
 */
export function renderFindings(findings: readonly Diagnostic[], screen: Screen, sources: Sources = new Map()): string {
  const paint = painter(screen.color);
  const sourceOf = remembered(sources);
  const shown = findings.map((finding) => `${findingLines(finding, screen, paint, sourceOf).join('\n')}\n`);
  return inertText(shown.join('\n'));
}

/** A file with many findings is cut into its lines once. */
function remembered(sources: Sources): LinesOf {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const text = sources.get(file);
    const lines = known.get(file) ?? (text === undefined ? undefined : linesOf(text));
    if (lines !== undefined) known.set(file, lines);
    return lines;
  };
}

function findingLines(finding: Diagnostic, screen: Screen, paint: Painter, sourceOf: LinesOf): readonly string[] {
  const { file, range, level, message, code, related = [], hint, fix } = finding;
  const mark = levelPaint(paint, level);
  return [
    `${placeOf(finding)} ${mark(level)} ${visibleLine(message)} ${paint.dim(`[${code}]`)}`,
    ...markedLines(sourceOf(file), range, screen, paint, mark),
    ...related.flatMap((other) => relatedLines(other, screen, paint, sourceOf)),
    ...(hint === undefined ? [] : wrapLines(visibleLine(hint), screen.columns, '  hint: ')),
    // What it writes is what the hint says already.
    ...(fix === undefined ? [] : wrapLines('hirecard validate --fix does that.', screen.columns, '  fix: ')),
  ];
}

/** The other place begins like a finding, so that it is a link too; its line stands below. */
function relatedLines(other: Related, screen: Screen, paint: Painter, sourceOf: LinesOf): readonly string[] {
  return [
    `  see ${placeOf(other)} ${visibleLine(other.message)}`,
    ...markedLines(sourceOf(other.file), other.range, screen, paint, paint.dim, { hasContext: false }),
  ];
}

/** A plain screen gets the line alone: carets and a number of columns mean nothing to whoever hears them. */
function markedLines(
  lines: readonly string[] | undefined,
  range: Range,
  { plain, columns }: Screen,
  paint: Painter,
  mark: Paint,
  options: FrameOptions = {},
): readonly string[] {
  if (lines === undefined) return [];
  if (!plain)
    return sourceFrame(lines, range, { columns, ...options })
      .split('\n')
      .map((row) => painted(row, paint, mark));
  const [row = ''] = sourceFrame(lines, { start: range.start, end: range.start }, { hasContext: false }).split('\n');
  const line = row.replace(GUTTER, '').trim();
  return line ? [`  line ${range.start.line} is: ${line}`] : [];
}

const GUTTER = /^ +(\d*) \|/;

/** The text is for reading and not dimmed; what stands under it is the mark. */
function painted(row: string, paint: Painter, mark: Paint): string {
  const [gutter = '', number] = GUTTER.exec(row) ?? [];
  const content = row.slice(gutter.length);
  return `${paint.dim(gutter)}${number === '' && content !== '' ? mark(content) : content}`;
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
