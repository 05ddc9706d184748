import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * What decoding gives: the value, or every fault that stands in its way. `findings` of a good one are warnings and
 * notes only; of a bad one they hold at least one error. Decoding never throws, on any bytes.
 */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Diagnostic[] }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };
