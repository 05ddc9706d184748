/** Findings for programs. Keys are stable; a new one may be added, none changes its meaning within a version. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { renderJson } from '../formats/json.ts';
import { inertJson } from './inert.ts';
import type { FindingCounts } from './summary.ts';

export interface FindingsDocument {
  readonly format: 'hirecard/findings@1';
  /** Lines and columns are one-based, columns count code points, ends are exclusive. */
  readonly findings: readonly Diagnostic[];
  readonly summary: FindingCounts;
}

export function jsonFindings(findings: readonly Diagnostic[], summary: FindingCounts): string {
  return inertJson(renderJson(findingsDocument(findings, summary)));
}

function findingsDocument(findings: readonly Diagnostic[], summary: FindingCounts): FindingsDocument {
  return { format: 'hirecard/findings@1', findings: findings.map(inFixedOrder), summary };
}

/** The same keys in the same order, however the finding was put together. */
function inFixedOrder({ file, range, level, code, message, hint, related, fix }: Diagnostic): Diagnostic {
  return {
    file,
    range,
    level,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
  };
}
