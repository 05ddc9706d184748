/**
 * Workflow commands, which GitHub Actions turns into annotations: `::error file=…,line=…,col=…::message`. The escapes
 * are those that the runner undoes.
 */
import type { Diagnostic, Level, Range } from '../../diagnostics/diagnostic.ts';
import { visibleName } from '../text/escape.ts';
import type { FindingsReport } from './findings-report.ts';
import { inertWithin } from './inert.ts';
import { findingInWords } from './wording.ts';

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** One line for each finding. The place stands in the message too, since the log of a step shows nothing else. */
export function githubFindings({ findings }: FindingsReport): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation(finding: Diagnostic): string {
  const { file, range, level, code } = finding;
  const properties = { file: visibleName(file), ...rangeProperties(range), title: code };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[level]} ${written.join(',')}::${escapeData(findingInWords(finding))}`;
}

/** The runner drops the columns of a range over several lines, so they are left out. */
function rangeProperties({ start, end }: Range): Readonly<Record<string, number>> {
  if (end.line === start.line) return { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
  // A range that ends before the first character of a line has nothing of that line.
  return { line: start.line, endLine: end.column === 1 ? end.line - 1 : end.line };
}

function escapeData(text: string): string {
  return inertWithin(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
