import type { OneStep } from './perturb.ts';
import type { Picture, PictureCard } from './picture.ts';
import type { Dimension } from './role.ts';

/** One interviewer's rating moved up or down its scale. */
export interface RatingStep {
  readonly change: OneStep;
  /** How many ratings of the scale away, at least 1. */
  readonly steps: number;
}

/**
 * Every other rating that any single card could have given. Fewest steps first, then the greatest share, then in the
 * role's and the cards' order, down before up.
 */
export function ratingSteps(picture: Picture, cards: readonly PictureCard[]): readonly RatingStep[] {
  const byShare = picture.dimensions.map(({ dimension }) => dimension).toSorted((a, b) => b.share.compare(a.share));
  return byShare
    .flatMap((dimension) => cards.flatMap((card) => stepsOfCard(dimension, card)))
    .toSorted((a, b) => a.steps - b.steps);
}

function stepsOfCard(dimension: Dimension, { interviewer, stage, assessments }: PictureCard): readonly RatingStep[] {
  const { ratings } = dimension.scale;
  return assessments.flatMap((assessment) => {
    if (assessment.kind !== 'rated' || assessment.dimension !== dimension.id) return [];
    const from = assessment.rating;
    const place = ratings.findIndex(({ value }) => value.equals(from));
    if (place < 0) return [];
    return ratings.flatMap(({ value: to }, other) => {
      const steps = Math.abs(other - place);
      const change = { kind: 'one-step', interviewer, stage, dimension: dimension.id, from, to } as const;
      return steps > 0 ? [{ change, steps }] : [];
    });
  });
}
