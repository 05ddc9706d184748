import type { KeyAdvice } from '../shape/explain-issue.ts';

/**
 * What to say of a rating that is given together with a reason why there is none: each of the two keys is known, only
 * not beside the other.
 */
export function bothWays(family: 'card' | 'answers') {
  const notAssessed = family === 'card' ? 'notAssessed' : 'not_assessed';
  return (key: string, path: readonly PropertyKey[]): KeyAdvice | undefined => {
    if (path[0] !== 'ratings' || path.length !== 2 || (key !== notAssessed && key !== 'rating')) return undefined;
    return {
      code: `${family}/unknown-key`,
      message: 'This is rated, and also said to be not assessed.',
      hint: `Keep either "rating" or "${notAssessed}".`,
    };
  };
}
