/**
 * hirecard as a library: `import { scoreScorecard, aggregatePanel } from 'hirecard'`. Pure functions on plain data;
 * nothing here reads a file, a clock or the terminal. One block per room.
 */

// source: files to values, with every fault at its place
export type { Diagnostic, Level, Position, Range, Related } from './diagnostics/diagnostic.ts';
// domain: what the files mean, and the engine
export { aggregatePanel, type PanelCard } from './domain/aggregate-panel.ts';
export type { By, Comparator, Comparison, Condition, Narrowing, Value } from './domain/condition.ts';
export { type Exact, exact, exactText, parseDecimal, parseExactText, ratio } from './domain/exact.ts';
export { decidedByText, reasons } from './domain/reasons.ts';
export type * from './domain/result.ts';
export type * from './domain/role.ts';
export {
  findLabel,
  findRating,
  fromPosition,
  type Scale,
  type ScaleRating,
  scaleMax,
  scaleMin,
  scaleSpan,
  toPosition,
} from './domain/scale.ts';
export { scoreScorecard } from './domain/score-scorecard.ts';
export type * from './domain/scorecard.ts';
export { percentText, shownRating, shownScore } from './domain/shown.ts';
export { stateResult } from './domain/state-result.ts';
export { canonicalJson } from './source/canonical-json.ts';
export type { Decoded } from './source/decoded.ts';
export type { DecodeRoleOptions } from './source/role/decode-opened-role.ts';
export { decodeRole } from './source/role/decode-role.ts';
export { type RoleDifference, roleDifferences } from './source/role/role-differences.ts';
export { roleMeaning, scoringMeaning } from './source/role/role-meaning.ts';
