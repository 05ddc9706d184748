import type { Diagnostic, Fix, Level, Range } from '../diagnostics/diagnostic.ts';
import type { Path } from './yaml/places.ts';

/** Where the parts of a file stand. */
export interface Located {
  readonly file: string;
  locate(path: Path, what: 'key' | 'value'): Range;
}

export interface Fault {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Which of the two the place is; the value unless said. */
  readonly at?: 'key' | 'value';
  readonly level?: Level;
  readonly fix?: Fix | undefined;
  /** Another place of the same file that explains this one. */
  readonly related?: { readonly message: string; readonly path: Path; readonly at?: 'key' | 'value' };
}

/** Collects what is wrong with a file while it is gone through. */
export interface Faults {
  readonly list: readonly Diagnostic[];
  add(fault: Fault): void;
  /** Findings that were made elsewhere. */
  addAll(findings: readonly Diagnostic[]): void;
}

export function collectFaults(place: Located): Faults {
  const list: Diagnostic[] = [];
  return {
    list,
    addAll: (findings) => void list.push(...findings),
    add: ({ code, path, message, hint, at = 'value', level = 'error', related, fix }) => {
      list.push({
        code,
        level,
        message,
        file: place.file,
        range: place.locate(path, at),
        ...(hint === undefined ? {} : { hint }),
        ...(fix && { fix }),
        ...(related && {
          related: [
            { message: related.message, file: place.file, range: place.locate(related.path, related.at ?? 'value') },
          ],
        }),
      });
    },
  };
}
