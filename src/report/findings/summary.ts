import type { Diagnostic, Level } from '../../diagnostics/diagnostic.ts';
import { counted } from '../text/counted.ts';

export interface FindingCounts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Of those that comments in the files say not to tell. */
  readonly silenced: number;
}

/** How many findings of each level there are in `files` files that were looked at. */
export function countFindings(findings: readonly Diagnostic[], files: number, silenced = 0): FindingCounts {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return { files, errors: count('error'), warnings: count('warning'), notes: count('note'), silenced };
}

/** "1 error, 2 warnings in 3 files", "no problems in 1 file (2 silenced)". */
export function summaryLine({ files, errors, warnings, notes, silenced }: FindingCounts): string {
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  // Where nothing could be read, there is nothing in which it was found.
  if (files === 0 && parts.length > 0) return `${parts.join(', ')}; no file was checked`;
  return `${parts.length > 0 ? parts.join(', ') : 'no problems'} in ${counted(files, 'file')}${silenced > 0 ? ` (${silenced} silenced)` : ''}`;
}
