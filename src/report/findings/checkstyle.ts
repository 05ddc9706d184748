/** Checkstyle's report, which many build servers and review tools read: the findings of each file, with their places. */
import type { Diagnostic, Level } from '../../diagnostics/diagnostic.ts';
import { visibleName } from '../text/escape.ts';
import { byFile } from './by-file.ts';
import type { FindingsReport } from './findings-report.ts';
import { inertXml } from './inert.ts';
import { messageWithHint } from './wording.ts';
import { element, xmlDocument } from './xml.ts';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'info' };

export function checkstyleFindings(report: FindingsReport): string {
  const files = byFile(report).flatMap(({ file, findings }) =>
    element('file', { name: visibleName(file) }, findings.flatMap(errorElement)),
  );
  return inertXml(xmlDocument(element('checkstyle', { version: '4.3' }, files)));
}

function errorElement(finding: Diagnostic): readonly string[] {
  const { code, level, range } = finding;
  return element('error', {
    line: range.start.line,
    column: range.start.column,
    severity: SEVERITIES[level],
    message: messageWithHint(finding),
    // What stands after the last full stop is the name by which readers group findings.
    source: `hirecard.${code}`,
  });
}
