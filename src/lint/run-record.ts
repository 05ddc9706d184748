import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFaults, type Located } from '../source/faults.ts';
import { fairnessHits } from './fairness/scan.ts';
import type { RecordText } from './record-texts.ts';

/**
 * Notes on what was written down about a candidate: phrases that touch what is no part of the job. Each stands at its
 * phrase and quotes no more than that, since the rest is nobody's business who only reads the findings.
 */
export function lintRecord(place: Located, texts: readonly RecordText[]): readonly Diagnostic[] {
  const faults = collectFaults(place);
  for (const { path, text } of texts) {
    for (const { code, phrase, message, hint } of fairnessHits(text, 'evidence')) {
      faults.add({ code, path, within: phrase, level: 'note', message, hint });
    }
  }
  return faults.list;
}
