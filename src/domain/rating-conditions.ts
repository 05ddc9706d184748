import { type Bound, exactly, holds, ratingExtent, resolve } from './comparison.ts';
import type { By, Comparison, Condition, Narrowing } from './condition.ts';
import { type Exact, exact, ONE, ZERO } from './exact.ts';
import { groupCondition } from './figure-conditions.ts';
import { mustHaveMisses } from './must-have.ts';
import type { PictureDimension } from './picture.ts';
import { compare, known, type Proposition, reaches, UNKNOWN } from './proposition.ts';
import type { Dimension, Role } from './role.ts';
import { fromPosition, toPosition } from './scale.ts';
import type { Situation } from './situation.ts';
import { LOOK, tallyOf } from './tally.ts';

type RatingCondition = Extract<Condition, { kind: 'rating' | 'every' | 'count' | 'must-haves' }>;

/** Conditions about single dimensions, or about how many dimensions are like something. */
export function ratingConditions(condition: RatingCondition, situation: Situation): Proposition {
  switch (condition.kind) {
    case 'rating':
      return ratingCondition(condition, situation);
    case 'every':
      return every(lookedAt(situation, condition.within, condition.is), condition.by);
    case 'count':
      return count(lookedAt(situation, condition.within, condition.where), condition.by, condition.is);
    case 'must-haves':
      return mustHaves(condition.state, situation);
  }
}

/** A dimension that is looked at, with what is asked of its ratings. */
interface LookedAt {
  readonly seen: PictureDimension;
  readonly bounds: readonly Bound[];
}

/**
 * All dimensions that weigh, or those named; each with the comparison on its own scale. Where the comparison means
 * nothing (a scale without the label, a dimension without a minimum) the dimension is not looked at.
 */
function lookedAt(situation: Situation, within: Narrowing, is: Comparison): readonly LookedAt[] {
  return situation.dimensions
    .filter(({ dimension }) => (within ? within.includes(dimension.id) : !dimension.bonus))
    .flatMap((seen) => {
      const { scale, mustHave } = seen.dimension;
      const bounds = resolve(is, (value) => ratingExtent(value, scale, mustHave));
      return bounds ? [{ seen, bounds }] : [];
    });
}

function every(looked: readonly LookedAt[], by: By): Proposition {
  if (looked.length === 0) return UNKNOWN;
  const failures = tallyHolding(looked, by, false);
  return { kind: 'not', of: reaches(failures, ONE) };
}

function count(looked: readonly LookedAt[], by: By, is: Comparison): Proposition {
  if (looked.length === 0) return UNKNOWN;
  const all = tallyOf(dimensionsOf(looked), LOOK[by], () => ONE);
  // Completed, each missing dimension is one more that is looked at, whichever rating it gets.
  const whole = all.start.add(all.gains.size);
  const bounds = resolve(is, (value) => {
    if (value.kind === 'percent') return exactly(value.value.div(100).mul(whole));
    return value.kind === 'number' ? exactly(value.value) : undefined;
  });
  return compare(tallyHolding(looked, by, true), bounds);
}

/** How many ratings satisfy their bounds, or how many do not. */
function tallyHolding(looked: readonly LookedAt[], by: By, wanted: boolean) {
  const asked = new Map(looked.map(({ seen, bounds }) => [seen.dimension.id, bounds]));
  return tallyOf(dimensionsOf(looked), LOOK[by], ({ id }, rating) =>
    holds(asked.get(id) ?? [], rating) === wanted ? ONE : ZERO,
  );
}

function dimensionsOf(looked: readonly LookedAt[]): readonly PictureDimension[] {
  return looked.map(({ seen }) => seen);
}

function ratingCondition(
  { of, by, is }: Extract<RatingCondition, { kind: 'rating' }>,
  situation: Situation,
): Proposition {
  const { role } = situation.picture;
  if (of.kind === 'group') {
    const group = role.groups.find(({ id }) => id === of.id)?.dimensions ?? [];
    return by === 'panel' ? groupCondition(group, is, situation) : everySingleRatingOfGroup(role, group, is, situation);
  }
  if (by === 'interviewer') return every(lookedAt(situation, [of.id], is), by);
  const seen = situation.dimensions.find(({ dimension }) => dimension.id === of.id);
  if (!seen) return UNKNOWN;
  const { scale, mustHave } = seen.dimension;
  const value = tallyOf([seen], LOOK.panel, (_, rating) => rating);
  return compare(
    value,
    resolve(is, (asked) => ratingExtent(asked, scale, mustHave)),
  );
}

/** A group by interviewer: every single rating in it, each carried over to the role's scale. */
function everySingleRatingOfGroup(
  role: Role,
  group: readonly string[],
  is: Comparison,
  { dimensions }: Situation,
): Proposition {
  const seen = dimensions.filter(({ dimension }) => group.includes(dimension.id) && !dimension.bonus);
  const bounds = resolve(is, (value) => ratingExtent(value, role.scale));
  if (!bounds || seen.length === 0) return UNKNOWN;
  const onRoleScale = (dimension: Dimension, rating: Exact) =>
    fromPosition(role.scale, toPosition(dimension.scale, rating));
  const failures = tallyOf(seen, LOOK.interviewer, (dimension, rating) =>
    holds(bounds, onRoleScale(dimension, rating)) ? ZERO : ONE,
  );
  return { kind: 'not', of: reaches(failures, ONE) };
}

function mustHaves(state: 'missed' | 'open' | 'met', situation: Situation): Proposition {
  const inScope = situation.picture.dimensions.filter(
    (seen) => seen.dimension.mustHave && seen.state !== 'not-applicable',
  );
  if (inScope.length === 0) return UNKNOWN;
  const isOpen = known(!situation.completed && inScope.some((seen) => seen.state === 'missing'));
  const isMissed = reaches(mustHaveMisses(situation), exact(1));
  switch (state) {
    case 'missed':
      return isMissed;
    case 'open':
      return isOpen;
    case 'met':
      return { kind: 'not', of: { kind: 'any', of: [isMissed, isOpen] } };
  }
}
