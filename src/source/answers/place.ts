import type { Diagnostic, Level, Range } from '../../diagnostics/diagnostic.ts';

export type Path = readonly (string | number)[];

/** Where the parts of a file stand; what a SourceDocument can say about itself beyond its value. */
export interface Place {
  readonly file: string;
  locate(path: Path, what: 'key' | 'value'): Range;
  /** A scalar as it is written, for exact decimals; undefined when it is not known. */
  scalarText(path: Path): string | undefined;
}

/** Collects what is wrong with a file while it is gone through, each at its place. */
export interface Faults {
  readonly list: readonly Diagnostic[];
  /** At the value of `path`, or at its key when `at` says so. */
  add(fault: {
    /** Without its family, which is that of the file: card, answers or draft. */
    readonly code: string;
    readonly path: Path;
    readonly message: string;
    readonly hint?: string | undefined;
    readonly at?: 'key' | 'value';
    readonly level?: Level;
  }): void;
  hasErrors(): boolean;
}

export type Family = 'card' | 'answers' | 'draft';

export function collectFaults(place: Place, family: Family, known: readonly Diagnostic[] = []): Faults {
  const list: Diagnostic[] = [...known];
  return {
    list,
    add: ({ code, path, message, hint, at = 'value', level = 'error' }) => {
      const range = place.locate(path, at);
      list.push({
        code: `${family}/${code}`,
        level,
        message,
        file: place.file,
        range,
        ...(hint === undefined ? {} : { hint }),
      });
    },
    hasErrors: () => list.some(({ level }) => level === 'error'),
  };
}
