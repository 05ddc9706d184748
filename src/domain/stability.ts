/** How firm a panel's result is: what would turn it, and how many of the things tried do. */
import { decideMeaning } from './decide.ts';
import { exactText } from './exact.ts';
import { type OneStep, withEqualWeights, withoutDimension, withRating } from './perturb.ts';
import { type Picture, type PictureCard, pictureOfRole } from './picture.ts';
import { type RatingStep, ratingSteps } from './rating-steps.ts';
import type { Perturbation, Result, Stability, Trial } from './result.ts';
import { marginOf } from './thresholds.ts';

type Meaning = ReturnType<typeof decideMeaning>;

/** `picture` and `result` are the panel's; `cards` those it was taken from, in their order. */
export function stabilityOf(
  picture: Picture,
  cards: readonly PictureCard[],
  { figures, decision }: Pick<Result, 'figures' | 'decision'>,
): Stability {
  const trialOf = (change: Perturbation, { outcome, countsAs }: Meaning): Trial => ({
    change,
    outcome,
    countsAs,
    turns: countsAs !== decision.countsAs,
  });
  const meaningWith = rememberedMeaning(picture, cards);
  const steps = ratingSteps(picture, cards);
  const structural = [...leftOut(picture, cards), ...dropped(picture), equalised(picture, cards)].map(
    ({ change, changed }) => trialOf(change, decideMeaning(changed)),
  );
  const single = steps.filter((step) => step.steps === 1).map(({ change }) => trialOf(change, meaningWith(change)));
  const trials = [...structural, ...single].toSorted(
    (a, b) => ORDER.indexOf(a.change.kind) - ORDER.indexOf(b.change.kind),
  );
  return {
    verdict: trials.some(({ change, turns }) => turns && DECISIVE.includes(change.kind)) ? 'fragile' : 'firm',
    oneOpinion: picture.interviewers.length === 1,
    trials,
    turning: trials.filter(({ turns }) => turns).length,
    smallestTurn: smallestTurn(steps, meaningWith, decision.countsAs),
    margin: figures.score && marginOf(picture.role, figures.score),
  };
}

const ORDER: readonly Perturbation['kind'][] = ['leave-out-interviewer', 'one-step', 'drop-dimension', 'equal-weights'];

/** The small things that happen in every panel; a result that one of them turns is fragile. */
const DECISIVE: readonly Perturbation['kind'][] = ['leave-out-interviewer', 'one-step'];

interface Changed {
  readonly change: Perturbation;
  readonly changed: Picture;
}

function leftOut({ role, interviewers }: Picture, cards: readonly PictureCard[]): readonly Changed[] {
  if (interviewers.length < 2) return [];
  return interviewers.map((interviewer) => ({
    change: { kind: 'leave-out-interviewer', interviewer },
    changed: pictureOfRole(
      role,
      cards.filter((card) => card.interviewer !== interviewer),
    ),
  }));
}

/** Dimensions that fewer interviewers rated than the fullest one, as long as a rated one is left. */
function dropped(picture: Picture): readonly Changed[] {
  const most = Math.max(...picture.dimensions.map(({ ratings }) => ratings.length));
  return picture.dimensions
    .filter(({ state, ratings }) => state !== 'not-applicable' && ratings.length < most)
    .map(({ dimension: { id } }) => ({
      change: { kind: 'drop-dimension', dimension: id },
      changed: withoutDimension(picture, id),
    }));
}

function equalised({ role }: Picture, cards: readonly PictureCard[]): Changed {
  return { change: { kind: 'equal-weights' }, changed: pictureOfRole(withEqualWeights(role), cards) };
}

/** Two interviewers who rated alike can be changed alike: what was worked out once is not worked out again. */
function rememberedMeaning(picture: Picture, cards: readonly PictureCard[]): (change: OneStep) => Meaning {
  const remembered = new Map<string, Meaning>();
  return (change) => {
    const changed = withRating(picture, cards, change);
    const ratings = changed.dimensions.find(({ dimension }) => dimension.id === change.dimension)?.ratings ?? [];
    const key = [change.dimension, ...ratings.map(({ rating }) => exactText(rating)).sort()].join(' ');
    const meaning = remembered.get(key) ?? decideMeaning(changed);
    remembered.set(key, meaning);
    return meaning;
  };
}

function smallestTurn(
  steps: readonly RatingStep[],
  meaningWith: (change: OneStep) => Meaning,
  countsAs: Meaning['countsAs'],
): Stability['smallestTurn'] {
  for (const { change, steps: count } of steps) {
    const meaning = meaningWith(change);
    if (meaning.countsAs !== countsAs) return { ...change, steps: count, countsAs: meaning.countsAs };
  }
  return null;
}
