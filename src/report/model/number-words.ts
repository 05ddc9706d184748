/** Numbers as they are shown, the same in every report. */
import type { Exact } from '../../domain/exact.ts';
import { shownPercent } from '../../domain/shown.ts';

/** 66.25 is "66.3%", 20 is "20%": one decimal, and none where there is nothing behind the point. */
export function percentWords(value: Exact, thresholds: readonly Exact[] = []): string {
  return `${shownPercent(value, thresholds).replace(/\.0$/, '')}%`;
}
