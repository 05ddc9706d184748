import type { Bound } from '../domain/comparison.ts';
import { compareExact, type Exact } from '../domain/exact.ts';

/** What numbers are left between bounds. */
export interface Interval {
  readonly low?: End;
  readonly high?: End;
}

interface End {
  readonly value: Exact;
  /** Whether the end itself is left out. */
  readonly isOpen: boolean;
}

export function between(low: Exact, high: Exact): Interval {
  return { low: { value: low, isOpen: false }, high: { value: high, isOpen: false } };
}

export function narrowed(interval: Interval, { comparator, value }: Bound): Interval {
  const end = { value, isOpen: comparator === 'above' || comparator === 'below' };
  const isLow = comparator === 'above' || comparator === 'at_least';
  const known = isLow ? interval.low : interval.high;
  if (known && !isTighter(end, known, isLow)) return interval;
  return isLow ? { ...interval, low: end } : { ...interval, high: end };
}

function isTighter(end: End, known: End, isLow: boolean): boolean {
  const order = compareExact(end.value, known.value) * (isLow ? 1 : -1);
  return order > 0 || (order === 0 && end.isOpen);
}

export function isEmpty({ low, high }: Interval): boolean {
  if (!low || !high) return false;
  const order = compareExact(low.value, high.value);
  return order > 0 || (order === 0 && (low.isOpen || high.isOpen));
}

/** The bound that holds exactly where this one does not. */
export function opposite({ comparator, value }: Bound): Bound {
  return { comparator: OPPOSITES[comparator], value };
}

const OPPOSITES = { at_least: 'below', below: 'at_least', above: 'at_most', at_most: 'above' } as const;
