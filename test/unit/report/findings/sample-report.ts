/** A report in which every part of a finding occurs once, for the tests of its formats. */
import type { Diagnostic, Range } from '../../../../src/diagnostics/diagnostic.ts';
import type { FindingsReport } from '../../../../src/report/findings/findings-report.ts';
import { countFindings } from '../../../../src/report/findings/summary.ts';

export const SUPPORT = 'id: support\ndimensions:\n  - id: writing\n    wieght: 60%\n  - id: calm\n    weight: 60%\n';

export function range(line: number, column: number, endLine: number, endColumn: number): Range {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

export const TYPO: Diagnostic = {
  code: 'role/unknown-key',
  level: 'error',
  message: '"wieght" is not a key of a dimension.',
  file: 'roles/support.yaml',
  range: range(4, 5, 4, 11),
  hint: 'Write weight.',
  related: [{ message: 'the other dimension', file: 'roles/support.yaml', range: range(5, 5, 5, 13) }],
  fix: { title: 'Write weight', edits: [{ range: range(4, 5, 4, 11), text: 'weight' }] },
};

export const FEW: Diagnostic = {
  code: 'design/few-dimensions',
  level: 'warning',
  message: 'Two dimensions are few.',
  file: 'roles/support.yaml',
  range: range(3, 3, 7, 1),
};

export const NOTE: Diagnostic = {
  code: 'design/weights-equal',
  level: 'note',
  message: 'Both weights are the same.',
  file: 'roles/support.yaml',
  range: range(6, 13, 6, 16),
};

export const GONE: Diagnostic = {
  code: 'io/nothing-found',
  level: 'error',
  message: 'There is no such file.',
  file: 'gone.yaml',
  range: range(1, 1, 1, 1),
};

export function reportOf(
  findings: readonly Diagnostic[],
  checked: readonly string[] = ['roles/fine.yaml', 'roles/support.yaml'],
): FindingsReport {
  return {
    findings,
    checked,
    counts: countFindings(findings, checked.length),
    sources: new Map([['roles/support.yaml', SUPPORT]]),
    version: '1.2.3',
    rules: [
      {
        code: 'role/unknown-key',
        level: 'error',
        category: 'structure',
        docs: { what: 'A key that is not known.', why: 'What it says is not read.' },
      },
    ],
  };
}

export const REPORT = reportOf([GONE, FEW, TYPO, NOTE]);
