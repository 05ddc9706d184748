/**
 * How far some dimensions are, together, on the way from worst (0) to best (100). Scores, percents, sums and groups
 * are all this one figure, weighted in one of two ways and shown in different units.
 */
import type { Extent } from './comparison.ts';
import type { Narrowing } from './condition.ts';
import { type Exact, HUNDRED, ONE, sum } from './exact.ts';
import type { Dimension, Role } from './role.ts';
import { fromPosition, scaleMin, scaleSpan, toPosition } from './scale.ts';
import type { Situation } from './situation.ts';
import { LOOK, type Tally, tallyOf } from './tally.ts';

/** share: each dimension by its share of the role; points: by the points it spans, as adding ratings up does. */
export type Pull = 'share' | 'points';

/** The pull behind the role's own score. */
export function scorePull(role: Role): Pull {
  return role.decision.score === 'sum' ? 'points' : 'share';
}

export function pullOf(role: Role, pull: Pull, dimension: Dimension): Exact {
  return pull === 'share' ? dimension.share : pointsWeight(role, dimension).mul(scaleSpan(dimension.scale));
}

/** What a rating is multiplied with when ratings are added up: relative weights as written, percents and none are 1. */
function pointsWeight(role: Role, dimension: Dimension): Exact {
  const own = dimension.weightKind === 'relative' ? dimension.weight : ONE;
  const group = role.groups.find(({ id }) => id === dimension.group);
  const factor = group?.weight && (group.weightKind ?? 'relative') === 'relative' ? group.weight : ONE;
  return own.mul(factor);
}

/**
 * The figure in a situation, 0 to 100: Σ pull × position ÷ Σ pull over what is rated (and, completed, what is
 * missing). Bonus dimensions add to it, up to 100. Undefined when nothing that weighs is rated.
 */
export function way(situation: Situation, pull: Pull, within: Narrowing, bonus: boolean): Tally | undefined {
  const known = WAYS.get(situation) ?? new Map<string, Tally | undefined>();
  WAYS.set(situation, known);
  const key = `${pull} ${bonus} ${within?.join() ?? '*'}`;
  if (!known.has(key)) known.set(key, reckonWay(situation, pull, within, bonus));
  return known.get(key);
}

/** Every condition and threshold of a decision asks for the same few figures. */
const WAYS = new WeakMap<Situation, Map<string, Tally | undefined>>();

function reckonWay(situation: Situation, pull: Pull, within: Narrowing, bonus: boolean): Tally | undefined {
  const { role } = situation.picture;
  const seen = situation.dimensions.filter(
    ({ dimension }) => (within?.includes(dimension.id) ?? true) && (bonus || !dimension.bonus),
  );
  const whole = sum(seen.map(({ dimension }) => dimension).flatMap((it) => (it.bonus ? [] : [pullOf(role, pull, it)])));
  if (whole.equals(0)) return undefined;
  const most = new Map(
    seen.map(({ dimension }) => [
      dimension.id,
      dimension.bonus ?? pullOf(role, pull, dimension).mul(HUNDRED).div(whole),
    ]),
  );
  const tally = tallyOf(seen, LOOK.panel, (dimension, rating) =>
    toPosition(dimension.scale, rating).mul(most.get(dimension.id) ?? 0),
  );
  return seen.some(({ dimension }) => dimension.bonus) ? { ...tally, most: HUNDRED } : tally;
}

/** The value of a figure in hand: with its ceiling applied. */
export function figureOf(tally: Tally): Exact {
  return tally.most && tally.start.compare(tally.most) > 0 ? tally.most : tally.start;
}

/**
 * The points that the role's dimensions (or those named) add up to from all-worst to all-best. What was not rated is
 * in it: a bar in points is written for the whole, so that a figure over what was rated is scaled up to the whole.
 */
export function pointsExtent(role: Role, within: Narrowing): Extent {
  const counted = role.dimensions.filter(({ id, bonus }) => !bonus && (within?.includes(id) ?? true));
  const low = sum(counted.map((dimension) => pointsWeight(role, dimension).mul(scaleMin(dimension.scale))));
  return { low, high: low.add(sum(counted.map((dimension) => pullOf(role, 'points', dimension)))) };
}

/** 0 to 100 of the way → the role's score: in its scale, or in points when it sums. */
export function scoreFromPercent(role: Role, percent: Exact): Exact {
  const position = percent.div(HUNDRED);
  if (role.decision.score === 'mean') return fromPosition(role.scale, position);
  const { low, high } = pointsExtent(role, undefined);
  return low.add(position.mul(high.sub(low)));
}

/** The inverse of scoreFromPercent. */
export function percentFromScore(role: Role, score: Exact): Exact {
  if (role.decision.score === 'mean') return toPosition(role.scale, score).mul(HUNDRED);
  return percentFromPoints(pointsExtent(role, undefined), score);
}

export function percentFromPoints({ low, high }: Extent, points: Exact): Exact {
  return points.sub(low).div(high.sub(low)).mul(HUNDRED);
}
