/** Exact numbers that may be absent, in JSON: a number for spreadsheets, beside it the text that loses nothing. */
import { type Exact, exactText, rounded } from '../../domain/exact.ts';

export function roundedOrNull(value: Exact | null): number | null {
  return value && rounded(value);
}

export function exactOrNull(value: Exact | null): string | null {
  return value && exactText(value);
}
