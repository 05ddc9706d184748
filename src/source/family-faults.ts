/** Faults of answers, scorecards, drafts and settings: collected at their places, under the code of their family. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Faults as Collected, collectFaults as collect, type Located } from './faults.ts';
import type { Path } from './yaml/places.ts';

export type { Path };

/** Where the parts of a file stand; what a SourceDocument can say about itself beyond its value. */
export interface Place extends Located {
  /** A scalar as it is written, for exact decimals; undefined when it is not known. */
  scalarText(path: Path): string | undefined;
}

/** Faults of one family of files: their codes are given without it. */
export interface Faults extends Collected {
  hasErrors(): boolean;
}

export type Family = 'card' | 'answers' | 'draft' | 'config';

/** @param known what was found before; it counts as an error too, and keeps its code */
export function collectFaults(place: Place, family: Family, known: readonly Diagnostic[] = []): Faults {
  const faults = collect(place);
  faults.addAll(known);
  return {
    ...faults,
    add: (fault) => faults.add({ ...fault, code: `${family}/${fault.code}` }),
    hasErrors: () => faults.list.some(({ level }) => level === 'error'),
  };
}
