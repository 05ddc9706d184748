/** Pictures in which one thing is different. */
import { ONE, ratio, sum } from './exact.ts';
import { type Picture, type PictureCard, pictureDimension } from './picture.ts';
import type { Perturbation } from './result.ts';
import type { Role } from './role.ts';

export type OneStep = Extract<Perturbation, { kind: 'one-step' }>;

/** The picture with another rating on one card; only that dimension is looked at anew. */
export function withRating(picture: Picture, cards: readonly PictureCard[], change: OneStep): Picture {
  const changed = cards.map((card) => {
    if (card.interviewer !== change.interviewer || card.stage !== change.stage) return card;
    const assessments = card.assessments.map((assessment) =>
      assessment.kind === 'rated' && assessment.dimension === change.dimension
        ? { ...assessment, rating: change.to }
        : assessment,
    );
    return { ...card, assessments };
  });
  return {
    ...picture,
    dimensions: picture.dimensions.map((seen) =>
      seen.dimension.id === change.dimension ? pictureDimension(picture.role, seen.dimension, changed) : seen,
    ),
  };
}

/** The picture without a dimension: not missing, but not there. */
export function withoutDimension(picture: Picture, dropped: string): Picture {
  return {
    ...picture,
    dimensions: picture.dimensions.map((seen) =>
      seen.dimension.id === dropped
        ? { ...seen, state: 'not-applicable', ratings: [], singles: [], value: null, disagreement: false }
        : seen,
    ),
  };
}

/** The role with the same weight on every dimension that weighs. */
export function withEqualWeights(role: Role): Role {
  const weighing = role.dimensions.filter(({ bonus }) => !bonus).length;
  const dimensions = role.dimensions.map((dimension) =>
    dimension.bonus
      ? dimension
      : { ...dimension, share: ratio(1, weighing), weight: ONE, weightKind: 'equal' as const },
  );
  const groups = role.groups.map(({ weight: _weight, weightKind: _kind, ...group }) => ({
    ...group,
    share: sum(dimensions.filter(({ id }) => group.dimensions.includes(id)).map(({ share }) => share)),
  }));
  return { ...role, dimensions, groups };
}
