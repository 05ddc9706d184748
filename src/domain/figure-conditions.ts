import { type Bound, type Extent, exactly, holds, ratingExtent, resolve } from './comparison.ts';
import type { Comparison, Condition, Narrowing, Value } from './condition.ts';
import { type Exact, exact, HUNDRED } from './exact.ts';
import { compare, known, type Proposition, UNKNOWN } from './proposition.ts';
import type { Role } from './role.ts';
import { type Scale, toPosition } from './scale.ts';
import type { Situation } from './situation.ts';
import { type Pull, percentFromPoints, pointsExtent, scorePull, way } from './way.ts';

type FigureCondition = Extract<
  Condition,
  { kind: 'score' | 'percent' | 'sum' | 'coverage' | 'interviewers' | 'disagreements' }
>;

/** Conditions about the figures of the whole scorecard or panel, or of the dimensions they are narrowed to. */
export function figureConditions(condition: FigureCondition, situation: Situation): Proposition {
  const { picture } = situation;
  switch (condition.kind) {
    case 'score':
    case 'percent':
    case 'sum':
      return wayCondition(condition, situation);
    case 'coverage':
      return compareKnown(situation.coverage, resolve(condition.is, numberOrPercent));
    case 'interviewers':
      return compareKnown(exact(picture.interviewers.length), resolve(condition.is, numberOnly));
    case 'disagreements': {
      const found = picture.dimensions.filter(({ disagreement }) => disagreement).length;
      return compareKnown(exact(found), resolve(condition.is, numberOnly));
    }
  }
}

/** A group's value: the share-weighted way of its dimensions, in the role's scale. */
export function groupCondition(group: readonly string[], is: Comparison, situation: Situation): Proposition {
  const { scale } = situation.picture.role;
  return compare(
    way(situation, 'share', group, false),
    resolve(is, (value) => wayOnScale(value, scale)),
  );
}

type WayLeaf = Extract<FigureCondition, { readonly within: Narrowing }>;

/** What a condition about a score, percent or sum asks, in per cent of the way. */
export function wayBounds({ kind, within, is }: WayLeaf, role: Role): readonly Bound[] | undefined {
  return resolve(is, (value) => {
    if (kind === 'percent') return numberOrPercent(value);
    return wayPull(kind, role) === 'points' ? wayInPoints(value, role, within) : wayOnScale(value, role.scale);
  });
}

/** How the dimensions are weighted in the figure of that kind. */
export function wayPull(kind: WayLeaf['kind'], role: Role): Pull {
  return kind === 'sum' ? 'points' : scorePull(role);
}

function wayCondition(leaf: WayLeaf, situation: Situation): Proposition {
  const { role } = situation.picture;
  const tally = way(situation, wayPull(leaf.kind, role), leaf.within, true);
  return tally ? compare(tally, wayBounds(leaf, role)) : UNKNOWN;
}

/** What a value written in a scale's units is, as 0 to 100 of the way. */
function wayOnScale(value: Value, scale: Scale): Extent | undefined {
  const extent = ratingExtent(value, scale);
  const percent = (rating: Exact) => toPosition(scale, rating).mul(HUNDRED);
  return extent && { low: percent(extent.low), high: percent(extent.high) };
}

function wayInPoints(value: Value, role: Role, within: Narrowing): Extent | undefined {
  if (value.kind !== 'number') return numberOrPercent(value);
  return exactly(percentFromPoints(pointsExtent(role, within), value.value));
}

function numberOrPercent(value: Value): Extent | undefined {
  return value.kind === 'number' || value.kind === 'percent' ? exactly(value.value) : undefined;
}

function numberOnly(value: Value): Extent | undefined {
  return value.kind === 'number' ? exactly(value.value) : undefined;
}

function compareKnown(value: Exact, bounds: readonly Bound[] | undefined): Proposition {
  return bounds ? known(holds(bounds, value)) : UNKNOWN;
}
