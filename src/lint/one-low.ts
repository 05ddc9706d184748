/**
 * The plain case of a cap that does something: all is as good as can be but one dimension, which is as bad as can be,
 * and the score alone would give something better. Seen without the arithmetic that a proof takes.
 */
import { holds, ratingExtent, resolve } from '../domain/comparison.ts';
import type { Comparison, Condition } from '../domain/condition.ts';
import type { Dimension, Role } from '../domain/role.ts';
import { scaleMin } from '../domain/scale.ts';

/**
 * Whether the condition matches there for some dimension, with a score above the percent of the way. False as well where
 * that takes more than a glance; by ratings that are barred for a must-have it never is true.
 * @param percent 0 to 100
 */
export function canMatchWithOneLow({ decision, dimensions }: Role, condition: Condition, percent: number): boolean {
  if (decision.score === 'sum') return false;
  return dimensions.some(
    (dimension) =>
      !dimension.bonus &&
      !dimension.mustHave &&
      100 * (1 - dimension.share.valueOf()) > percent &&
      isMetBy(dimension, condition),
  );
}

function isMetBy(low: Dimension, condition: Condition): boolean {
  switch (condition.kind) {
    case 'any':
      return condition.conditions.some((part) => isMetBy(low, part));
    case 'rating':
      return condition.of.kind === 'dimension' && condition.of.id === low.id && isMetAtWorst(condition.is, low);
    case 'count':
      return (
        (condition.within?.includes(low.id) ?? true) &&
        condition.is.every(({ comparator, value }) => {
          return comparator === 'at_least' && value.kind === 'number' && value.value.valueOf() <= 1;
        }) &&
        isMetAtWorst(condition.where, low)
      );
    default:
      return false;
  }
}

function isMetAtWorst(is: Comparison, { scale, mustHave }: Dimension): boolean {
  const bounds = resolve(is, (value) => ratingExtent(value, scale, mustHave));
  return bounds !== undefined && holds(bounds, scaleMin(scale));
}
