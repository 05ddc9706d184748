/** The one evaluation behind scorecards and panels. */
import { decide } from './decide.ts';
import { type Exact, sum, ZERO } from './exact.ts';
import { mustHaveState } from './must-have.ts';
import type { Picture, PictureDimension } from './picture.ts';
import type { DimensionResult, Figures, Result } from './result.ts';
import type { Role } from './role.ts';
import { toPosition } from './scale.ts';
import { inHand, type Situation } from './situation.ts';
import { spreadOf } from './spread.ts';
import { figureOf, pullOf, scoreFromPercent, scorePull, way } from './way.ts';

export function evaluate(picture: Picture): Result {
  const situation = inHand(picture);
  return {
    scope: picture.scope,
    figures: figuresOf(situation),
    dimensions: dimensionResults(situation),
    decision: decide(picture, situation),
  };
}

/** Score, percent and coverage of what is in hand. */
export function figuresOf(situation: Situation): Figures {
  const { role } = situation.picture;
  const tally = way(situation, scorePull(role), undefined, true);
  const percent = tally ? figureOf(tally) : null;
  return { score: percent && scoreFromPercent(role, percent), percent, coverage: situation.coverage };
}

function dimensionResults({ picture, dimensions }: Situation): readonly DimensionResult[] {
  const { role } = picture;
  const rated = sum(dimensions.map((seen) => ownPull(role, seen)));
  return picture.dimensions.map((seen) => {
    const { dimension, state, value, ratings, singles, disagreement } = seen;
    return {
      dimension: dimension.id,
      share: dimension.share,
      effectiveShare: state === 'rated' ? effectiveShare(ownPull(role, seen), rated) : null,
      state,
      value,
      position: value && toPosition(dimension.scale, value),
      ratings,
      singles,
      spread: spreadOf(ratings.map(({ rating }) => rating)),
      disagreement,
      mustHave: mustHaveState(seen),
    };
  });
}

function ownPull(role: Role, { dimension }: PictureDimension): Exact {
  return dimension.bonus ? ZERO : pullOf(role, scorePull(role), dimension);
}

function effectiveShare(own: Exact, whole: Exact): Exact {
  return whole.equals(0) ? ZERO : own.div(whole);
}
