import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FindingsReport } from './findings-report.ts';

interface FileFindings {
  readonly file: string;
  readonly findings: readonly Diagnostic[];
  /** False for what could not be read, or is not there. */
  readonly isChecked: boolean;
}

/** The files that were checked, in their order, then those that could not be; each once, with its findings. */
export function byFile({ findings, checked }: FindingsReport): readonly FileFindings[] {
  const wasChecked = new Set(checked);
  const grouped = new Map<string, Diagnostic[]>();
  for (const file of checked) grouped.set(file, []);
  for (const finding of findings) {
    const group = grouped.get(finding.file);
    if (group === undefined) grouped.set(finding.file, [finding]);
    else group.push(finding);
  }
  return [...grouped].map(([file, found]) => ({ file, findings: found, isChecked: wasChecked.has(file) }));
}
