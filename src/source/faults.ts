import type { Diagnostic, Fix, Level, Range } from '../diagnostics/diagnostic.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { phraseRange } from './phrase-range.ts';
import type { Path } from './yaml/places.ts';

/** Where the parts of a file stand. */
export interface Located {
  readonly file: string;
  /** The whole text, for places inside a value; without it the value as a whole is the place. */
  readonly text?: string;
  locate(path: Path, what: 'key' | 'value'): Range;
}

export interface Fault {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Which of the two the place is; the value unless said. */
  readonly at?: 'key' | 'value';
  /** A phrase of the value, which then alone is the place: see phraseRange. */
  readonly within?: string | undefined;
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
  let lines: LineIndex | undefined;
  const rangeOf = ({ path, at = 'value', within }: Fault): Range => {
    const whole = place.locate(path, at);
    if (within === undefined || place.text === undefined) return whole;
    lines ??= indexLines(place.text);
    return phraseRange(place.text, lines, whole, within);
  };
  return {
    list,
    addAll: (findings) => {
      for (const finding of findings) list.push(finding);
    },
    add: (fault) => {
      const { code, message, hint, level = 'error', related, fix } = fault;
      list.push({
        code,
        level,
        message,
        file: place.file,
        range: rangeOf(fault),
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
