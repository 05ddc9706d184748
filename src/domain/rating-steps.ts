import type { Exact } from './exact.ts';
import type { OneStep } from './perturb.ts';
import type { Picture, PictureCard } from './picture.ts';
import type { Dimension } from './role.ts';

/** One interviewer's rating moved up or down its scale. */
export interface RatingStep {
  readonly change: OneStep;
  /** How many ratings of the scale away, at least 1. */
  readonly steps: number;
}

/** One card's rating that has a place on its scale. */
interface Start {
  readonly dimension: Dimension;
  readonly interviewer: string;
  readonly stage: string;
  readonly from: Exact;
  /** Index among the scale's ratings. */
  readonly place: number;
}

/**
 * Every other rating that any single card could have given, one list per distance: all that are one rating of the
 * scale away, then two, and so on. In each the greatest share first, then the role's and the cards' order, down before
 * up. Lazy, because scales may have a thousand ratings.
 */
export function* ratingSteps(picture: Picture, cards: readonly PictureCard[]): Generator<readonly RatingStep[]> {
  const byShare = picture.dimensions.map(({ dimension }) => dimension).toSorted((a, b) => b.share.compare(a.share));
  const starts = byShare.flatMap((dimension) => cards.flatMap((card) => startsOf(dimension, card)));
  const furthest = Math.max(0, ...starts.map(({ dimension, place }) => furthestFrom(dimension, place)));
  for (let steps = 1; steps <= furthest; steps += 1) yield starts.flatMap((start) => stepsFrom(start, steps));
}

function startsOf(dimension: Dimension, { interviewer, stage, assessments }: PictureCard): readonly Start[] {
  return assessments.flatMap((assessment) => {
    if (assessment.kind !== 'rated' || assessment.dimension !== dimension.id) return [];
    const from = assessment.rating;
    const place = dimension.scale.ratings.findIndex(({ value }) => value.equals(from));
    return place < 0 ? [] : [{ dimension, interviewer, stage, from, place }];
  });
}

function furthestFrom({ scale: { ratings } }: Dimension, place: number): number {
  return Math.max(place, ratings.length - 1 - place);
}

function stepsFrom({ dimension, interviewer, stage, from, place }: Start, steps: number): readonly RatingStep[] {
  return [place - steps, place + steps].flatMap((other) => {
    const to = dimension.scale.ratings[other]?.value;
    return to ? [{ change: { kind: 'one-step', interviewer, stage, dimension: dimension.id, from, to }, steps }] : [];
  });
}
