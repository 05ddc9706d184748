import { type Exact, HUNDRED, sum, ZERO } from './exact.ts';
import type { Picture } from './picture.ts';

/**
 * The share of the weight in scope that was rated, 0 to 100. What is not applicable is not in scope; 0 when nothing is.
 */
export function figureCoverage(picture: Picture): Exact {
  const shares = (states: readonly string[]) =>
    sum(picture.dimensions.filter(({ state }) => states.includes(state)).map(({ dimension }) => dimension.share));
  const inScope = shares(['rated', 'missing']);
  return inScope.equals(0) ? ZERO : shares(['rated']).div(inScope).mul(HUNDRED);
}
