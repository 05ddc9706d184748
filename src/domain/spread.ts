import { type Exact, highest, lowest, mean, sum } from './exact.ts';
import type { DimensionResult } from './result.ts';
import type { Dimension, PanelSettings } from './role.ts';
import { scaleSpan } from './scale.ts';

/** How far the interviewers of one dimension stand apart, in its scale's units; null without a rating. */
export function spreadOf(ratings: readonly Exact[]): DimensionResult['spread'] {
  if (ratings.length === 0) return null;
  const low = lowest(ratings);
  const high = highest(ratings);
  return { lowest: low, highest: high, range: high.sub(low), standardDeviation: standardDeviation(ratings) };
}

/** Of the population (divided by n): these interviewers are all there are, not a sample of others. */
function standardDeviation(ratings: readonly Exact[]): number {
  const centre = mean(ratings);
  const squares = ratings.map((rating) => rating.sub(centre).mul(rating.sub(centre)));
  return Math.sqrt(sum(squares).div(ratings.length).valueOf());
}

/** Whether two or more interviewers stand so far apart that the role wants it discussed. */
export function isDisagreement(settings: PanelSettings, dimension: Dimension, ratings: readonly Exact[]): boolean {
  if (ratings.length < 2) return false;
  const bar = settings.disagreement ?? scaleSpan(dimension.scale).div(2);
  return highest(ratings).sub(lowest(ratings)).compare(bar) >= 0;
}
