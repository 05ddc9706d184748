/** What a format of findings is given: what was found, and what is needed to say it well. */
import type { Diagnostic, Level } from '../../diagnostics/diagnostic.ts';
import type { FindingCounts } from './summary.ts';

/** The text of the files, by the name that findings call them by. A file that is not in it gets no source frame. */
export type Sources = ReadonlyMap<string, string>;

export interface FindingsReport {
  readonly findings: readonly Diagnostic[];
  readonly counts: FindingCounts;
  /** What comments in the files say not to tell, and why; at the levels that hold. */
  readonly silenced?: readonly { readonly finding: Diagnostic; readonly reason: string }[];
  /** Every file that was read and checked, also those without findings. */
  readonly checked: readonly string[];
  readonly sources: Sources;
  /** Of hirecard, for formats that say who found it. */
  readonly version: string;
  /** What is known about the rules, for formats that describe them. A finding whose code is not in it stands alone. */
  readonly rules?: readonly DescribedRule[];
}

/** Of a rule, what a reader of its findings wants to know. */
export interface DescribedRule {
  readonly code: string;
  readonly level: Level;
  readonly category: string;
  readonly docs: { readonly what: string; readonly why: string };
}
