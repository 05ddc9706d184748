import { type Exact, exactText, parseDecimal } from '../../domain/exact.ts';
import type { SourceDocument } from '../document.ts';
import { collectFaults, type Fault, type Faults } from '../faults.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';

/** The file a role is built from, and what was found wrong on the way. */
export interface RoleSource extends Faults {
  readonly document: SourceDocument;
}

export function roleSource(document: SourceDocument): RoleSource {
  return { document, ...collectFaults(document) };
}

/**
 * The same source, but for faults that may only be the consequence of something unreadable: those are seen by whoever
 * makes them, and told to nobody.
 */
export function holdingBack(source: RoleSource, isHeldBack: (fault: Fault) => boolean): RoleSource {
  const seen = roleSource(source.document);
  return {
    ...seen,
    add: (fault) => {
      seen.add(fault);
      if (!isHeldBack(fault)) source.add(fault);
    },
    addAll: (findings) => {
      seen.addAll(findings);
      source.addAll(findings);
    },
  };
}

/** More digits than a double holds would be lost in JSON, and nobody rates or weighs that finely. */
const MOST_DIGITS = 15;

const DIGITS_HINT = `Write a number of at most ${MOST_DIGITS} digits, such as 3.5.`;

/**
 * The number at a path exactly as it is written; undefined, with the fault reported, when it is not a plain decimal
 * of at most 15 digits.
 */
export function exactAt(source: RoleSource, path: Path): Exact | undefined {
  const written = source.document.scalarText(path) ?? '';
  const number = parseDecimal(written);
  if (number) return withinDigits(source, number, path);
  source.add({
    code: 'role/number',
    path,
    message: `${quoted(written)} is not a decimal number.`,
    hint: DIGITS_HINT,
  });
  return undefined;
}

/** A number that was read at a path; undefined, with the fault reported, when it has more than 15 digits. */
export function withinDigits(source: RoleSource, number: Exact, path: Path): Exact | undefined {
  // Most are small whole numbers, whose digits need not be written out to be counted.
  if (number.d === 1n && number.n < 1000n) return number;
  if (exactText(number).replace(/[-.]/g, '').length <= MOST_DIGITS) return number;
  source.add({
    code: 'role/number',
    path,
    message: `${quoted(source.document.scalarText(path) ?? exactText(number))} has more digits than can be told apart.`,
    hint: DIGITS_HINT,
  });
  return undefined;
}

/** "62.5%" as 62.5; undefined when the text is not a percent. Its digits are not counted: see withinDigits. */
export function parsePercent(text: string): Exact | undefined {
  return /^\d+(?:\.\d+)?%$/.test(text) ? parseDecimal(text.slice(0, -1)) : undefined;
}
