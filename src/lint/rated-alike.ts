/**
 * What conditions say where every dimension that weighs is rated equally far on the way from worst to best. Most
 * conditions that can match do so somewhere there, which is seen at a glance; the others need limits.ts and corners.ts.
 */
import { exactly, holds, ratingExtent, resolve } from '../domain/comparison.ts';
import type { Comparison, Condition, Narrowing } from '../domain/condition.ts';
import { compareExact, type Exact, exact, HUNDRED, isSame, ONE, ZERO } from '../domain/exact.ts';
import type { Dimension, Role } from '../domain/role.ts';
import { fromPosition, type Scale, scaleMax, scaleMin } from '../domain/scale.ts';
import type { Leaf } from '../source/role/condition-leaves.ts';
import { APART_FROM_RATINGS } from './direction.ts';

/**
 * Whether all of `matching` match and none of `failing` does where everything is as far as `level` says (0 to 1) and
 * bonuses are left out. False as well where that takes more than a glance. What looks at no ratings can be either way.
 */
export function canHoldAt(
  level: Exact,
  role: Role,
  matching: readonly Condition[],
  failing: readonly Condition[],
): boolean {
  return (
    matching.every((condition) => canBe(true, condition, role, level)) &&
    failing.every((condition) => canBe(false, condition, role, level))
  );
}

function canBe(wanted: boolean, condition: Condition, role: Role, level: Exact): boolean {
  switch (condition.kind) {
    case 'not':
      return canBe(!wanted, condition.condition, role, level);
    case 'all':
    case 'any': {
      const isWanted = (part: Condition): boolean => canBe(wanted, part, role, level);
      const areAllNeeded = (condition.kind === 'all') === wanted;
      return areAllNeeded ? condition.conditions.every(isWanted) : condition.conditions.some(isWanted);
    }
    default:
      return APART_FROM_RATINGS.has(condition.kind) || truthOf(condition, role, level) === wanted;
  }
}

/** Undefined where the condition looks at nothing that is rated, or at what takes more than a glance. */
function truthOf(leaf: Leaf, role: Role, level: Exact): boolean | undefined {
  // Between the ends of a scale lie combined values; what the ratings behind them are is open.
  if ('by' in leaf && leaf.by === 'interviewer' && !isEnd(level)) return undefined;
  switch (leaf.kind) {
    case 'score':
      if (role.decision.score === 'sum' || weighing(role, leaf.within).length === 0) return undefined;
      return ratingHolds(leaf.is, { scale: role.scale }, level);
    case 'percent':
      return weighing(role, leaf.within).length === 0 ? undefined : figureHolds(leaf.is, level.mul(HUNDRED));
    case 'rating': {
      const [rated] = leaf.of.kind === 'dimension' ? weighing(role, [leaf.of.id]) : [];
      return rated && ratingHolds(leaf.is, rated, level);
    }
    case 'every': {
      const looked = ratingsHold(leaf.is, weighing(role, leaf.within), level);
      return looked.length === 0 ? undefined : !looked.includes(false);
    }
    case 'count': {
      const looked = ratingsHold(leaf.where, weighing(role, leaf.within), level);
      if (looked.length === 0 || leaf.is.some(({ value }) => value.kind === 'percent')) return undefined;
      return figureHolds(leaf.is, exact(looked.filter((holds) => holds).length));
    }
    case 'must-haves':
      return mustHavesAre(leaf.state, weighing(role, undefined), level);
    default:
      return undefined;
  }
}

function weighing({ dimensions }: Role, within: Narrowing): readonly Dimension[] {
  return dimensions.filter(({ id, bonus }) => !bonus && (within?.includes(id) ?? true));
}

function ratingsHold(is: Comparison, dimensions: readonly Dimension[], level: Exact): readonly boolean[] {
  const isAboutMinimum = is.some(({ value }) => value.kind === 'must-have');
  const truths: boolean[] = [];
  let before: Scale | undefined;
  let truth: boolean | undefined;
  for (const dimension of dimensions) {
    // Mostly all have the scale of the role.
    if (isAboutMinimum || dimension.scale !== before) truth = ratingHolds(is, dimension, level);
    if (truth !== undefined) truths.push(truth);
    before = dimension.scale;
  }
  return truths;
}

/** Undefined where the comparison means nothing on the scale. */
function ratingHolds(is: Comparison, on: Pick<Dimension, 'scale' | 'mustHave'>, level: Exact): boolean | undefined {
  const bounds = resolve(is, (value) => ratingExtent(value, on.scale, on.mustHave));
  return bounds && holds(bounds, ratingAt(on.scale, level));
}

function figureHolds(is: Comparison, figure: Exact): boolean | undefined {
  const bounds = resolve(is, (value) => ('value' in value ? exactly(value.value) : undefined));
  return bounds && holds(bounds, figure);
}

function mustHavesAre(state: 'met' | 'missed' | 'open', dimensions: readonly Dimension[], level: Exact) {
  const wanted = dimensions.filter(({ mustHave }) => mustHave);
  if (state === 'open' || wanted.length === 0) return undefined;
  if (!isEnd(level) && wanted.some(({ mustHave }) => mustHave?.by === 'interviewer')) return undefined;
  const isMissed = wanted.some(
    ({ mustHave, scale }) => mustHave && compareExact(ratingAt(scale, level), mustHave.atLeast) < 0,
  );
  return isMissed === (state === 'missed');
}

function isEnd(level: Exact): boolean {
  return isSame(level, ZERO) || isSame(level, ONE);
}

/** Without arithmetic at the ends, which are asked for most. */
function ratingAt(scale: Scale, level: Exact): Exact {
  if (level === ZERO) return scaleMin(scale);
  return level === ONE ? scaleMax(scale) : fromPosition(scale, level);
}
