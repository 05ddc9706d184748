import { type Exact, lowest, mean } from './exact.ts';
import type { Combine } from './role.ts';

/**
 * One value for a dimension out of its interviewers' ratings.
 * `trimmed-mean` drops one highest and one lowest; with fewer than three interviewers nothing would be left of it
 * that is not one person's opinion, so it is then the mean. The median of an even number is the mean of the middle two.
 * @throws RangeError for no ratings.
 */
export function combine(how: Combine, ratings: readonly Exact[]): Exact {
  if (ratings.length === 0) throw new RangeError('nothing to combine');
  switch (how) {
    case 'mean':
      return mean(ratings);
    case 'median':
      return mean(middle(ascending(ratings)));
    case 'trimmed-mean':
      return mean(ratings.length < 3 ? ratings : ascending(ratings).slice(1, -1));
    case 'lowest':
      return lowest(ratings);
  }
}

function ascending(values: readonly Exact[]): readonly Exact[] {
  return values.toSorted((a, b) => a.compare(b));
}

/** The middle value, or the middle two of an even number. */
function middle(sorted: readonly Exact[]): readonly Exact[] {
  const before = Math.ceil(sorted.length / 2) - 1;
  return sorted.slice(before, sorted.length - before);
}
