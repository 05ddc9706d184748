import type { Faults } from '../family-faults.ts';
import { quoted } from '../finding.ts';
import { suggest } from '../suggest.ts';

/** What `validate` can say, as far as levels go. */
export interface KnownCodes {
  /** Whose level can be set. */
  readonly adjustable: readonly string[];
  /** Always errors: a file with one cannot mean what it says. */
  readonly fixed: readonly string[];
}

/** Reports codes that are none, and those of errors. A family is written as `fairness/*`. */
export function checkLevels(faults: Faults, codes: readonly string[], known: KnownCodes): void {
  for (const code of codes) {
    if (isAmong(code, known.adjustable)) continue;
    const path = ['validate', 'levels', code];
    if (isAmong(code, known.fixed)) {
      faults.add({
        code: 'level-not-possible',
        path,
        at: 'key',
        message: `${quoted(code)} is always an error: a file with it cannot mean what it says.`,
        hint: 'Delete this line.',
      });
    } else {
      const meant = suggest(code, [...known.adjustable, ...known.fixed, ...families(known.adjustable)]);
      faults.add({
        code: 'unknown-code',
        path,
        at: 'key',
        message: `${quoted(code)} is not a code of anything that is checked.`,
        hint:
          meant === undefined ? 'A code stands in brackets at the end of each finding.' : `Did you mean "${meant}"?`,
      });
    }
  }
}

/** `fairness/*` for each family of the codes. */
export function families(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => `${code.split('/')[0]}/*`))];
}

function isAmong(code: string, codes: readonly string[]): boolean {
  return codes.includes(code) || families(codes).includes(code);
}
