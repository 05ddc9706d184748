/** How firm a panel's result is: what would turn it, and how many of the things tried do. */
import { decideMeaning } from './decide.ts';
import { allowanceOf } from './follow-completions.ts';
import { withEqualWeights, withoutDimension } from './perturb.ts';
import { type Picture, type PictureCard, pictureOfRole } from './picture.ts';
import { ratingSteps } from './rating-steps.ts';
import type { Perturbation, Result, Stability, Trial } from './result.ts';
import { findSmallestTurn, type Meaning, rememberedChanges } from './smallest-turn.ts';
import { marginOf } from './thresholds.ts';

/**
 * How many steps from completion to completion all trials together may follow (most follow none): about half a second.
 * The trials that are left then take what is missing for as open as it could be.
 */
const TRIED_STEPS = 1_000_000;

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
  const allowance = allowanceOf(TRIED_STEPS);
  const meaningOf = (changed: Picture) => decideMeaning(changed, allowance);
  const changes = rememberedChanges(picture, cards, meaningOf);
  const structural = [...leftOut(picture, cards), ...dropped(picture), equalised(picture, cards)].map(
    ({ change, changed }) => trialOf(change, meaningOf(changed)),
  );
  const [oneStep = []] = ratingSteps(picture, cards);
  const single = oneStep.map(({ change }) => trialOf(change, changes.meaningOf(change)));
  const trials = [...structural, ...single].toSorted(
    (a, b) => ORDER.indexOf(a.change.kind) - ORDER.indexOf(b.change.kind),
  );
  return {
    verdict: decision.outcome === null ? null : verdictOf(trials),
    oneOpinion: picture.interviewers.length === 1,
    trials,
    turning: trials.filter(({ turns }) => turns).length,
    ...findSmallestTurn(picture, cards, changes, decision.countsAs, () => allowance.left <= 0),
    margin: figures.score && marginOf(picture.role, figures.score),
  };
}

const ORDER: readonly Perturbation['kind'][] = ['leave-out-interviewer', 'one-step', 'drop-dimension', 'equal-weights'];

/** The small things that happen in every panel; a result that one of them turns is fragile. */
const DECISIVE: readonly Perturbation['kind'][] = ['leave-out-interviewer', 'one-step'];

function verdictOf(trials: readonly Trial[]): Stability['verdict'] {
  return trials.some(({ change, turns }) => turns && DECISIVE.includes(change.kind)) ? 'fragile' : 'firm';
}

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
