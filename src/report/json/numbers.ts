/** Exact numbers in JSON: a number for spreadsheets, and beside it the text that loses nothing. */
import { type Exact, exactText } from '../../domain/exact.ts';

/** Twelve significant digits: more than anyone reads, fewer than where binary noise begins. */
export function rounded(value: Exact): number {
  return Number(value.valueOf().toPrecision(12));
}

export function roundedOrNull(value: Exact | null): number | null {
  return value && rounded(value);
}

export function exactOrNull(value: Exact | null): string | null {
  return value && exactText(value);
}
