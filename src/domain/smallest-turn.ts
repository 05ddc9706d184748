/** The smallest change of one rating that turns a panel's result, as far as it is looked for. */
import type { decideMeaning } from './decide.ts';
import { exactText } from './exact.ts';
import { type OneStep, withRating } from './perturb.ts';
import type { Picture, PictureCard } from './picture.ts';
import { ratingSteps } from './rating-steps.ts';
import type { Stability } from './result.ts';

export type Meaning = ReturnType<typeof decideMeaning>;

/**
 * How many changed panels are worked out before the search for the smallest turn ends: every one there is where six
 * interviewers rate twelve dimensions on 1–10, and well under a second on 0–100 with half of them missing.
 */
const TRIED_CHANGES = 700;

/** What single changes of ratings mean, each kind of change worked out once. */
export interface Changes {
  meaningOf(change: OneStep): Meaning;
  /** How many were worked out so far. */
  readonly worked: number;
}

/** Two interviewers who rated alike can be changed alike: what was worked out once is not worked out again. */
export function rememberedChanges(
  picture: Picture,
  cards: readonly PictureCard[],
  decide: (changed: Picture) => Meaning,
): Changes {
  const remembered = new Map<string, Meaning>();
  return {
    get worked() {
      return remembered.size;
    },
    meaningOf: (change) => {
      const changed = withRating(picture, cards, change);
      const key = keyOf(changed, change.dimension);
      const meaning = remembered.get(key) ?? decide(changed);
      remembered.set(key, meaning);
      return meaning;
    },
  };
}

/** Panels in which the dimension has the same ratings, each interviewer's and each single one, by whomever. */
function keyOf({ dimensions }: Picture, id: string): string {
  const seen = dimensions.find(({ dimension }) => dimension.id === id);
  const people = seen?.ratings.map(({ rating }) => exactText(rating)).sort() ?? [];
  const singles = seen?.singles.map(exactText).sort() ?? [];
  return [id, ...people, 'single', ...singles].join(' ');
}

/**
 * By growing distance, so that the first turn found is the smallest. `isSpent` says that going on would no longer give
 * exact answers.
 */
export function findSmallestTurn(
  picture: Picture,
  cards: readonly PictureCard[],
  changes: Changes,
  countsAs: Meaning['countsAs'],
  isSpent: () => boolean,
): Pick<Stability, 'smallestTurn' | 'searched'> {
  let searched = 0;
  for (const atDistance of ratingSteps(picture, cards)) {
    for (const { change, steps } of atDistance) {
      // Single steps are among the trials: they are known, and cost nothing here.
      const isOver = steps > 1 && (changes.worked >= TRIED_CHANGES || isSpent());
      if (isOver) return { smallestTurn: null, searched: { steps: searched, isComplete: false } };
      const meaning = changes.meaningOf(change);
      if (meaning.countsAs === countsAs) continue;
      const smallestTurn = { ...change, steps, countsAs: meaning.countsAs };
      return { smallestTurn, searched: { steps, isComplete: true } };
    }
    searched += 1;
  }
  return { smallestTurn: null, searched: { steps: searched, isComplete: true } };
}
