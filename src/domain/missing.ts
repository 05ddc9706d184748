import { checksIn } from './compile-condition.ts';
import type { Picture } from './picture.ts';
import { checkSlot, dimensionSlot } from './tally.ts';

/** Something that was not assessed and still can be. */
export interface Missing {
  /** Of the dimension or the check. */
  readonly id: string;
  /** The slot in tallies. */
  readonly key: string;
  /** In how many ways it can turn out; the first is the worst of a scale, or "no". */
  readonly options: number;
}

/** Missing dimensions, greatest share first, then unanswered checks that the decision looks at. */
export function missingIn({ role, dimensions, checks }: Picture): readonly Missing[] {
  const unrated = dimensions
    .filter(({ state }) => state === 'missing')
    .map(({ dimension }) => dimension)
    .toSorted((a, b) => b.share.compare(a.share))
    .map(({ id, scale }) => ({ id, key: dimensionSlot(id), options: scale.ratings.length }));
  const asked = new Set(role.decision.rules.flatMap(({ when }) => checksIn(when)));
  const unanswered = checks
    .filter(({ check, answers }) => answers.length === 0 && (check.mustBe !== undefined || asked.has(check.id)))
    .map(({ check: { id } }) => ({ id, key: checkSlot(id), options: 2 }));
  return [...unrated, ...unanswered];
}
