import { evaluate } from '../domain/evaluate.ts';
import type { Exact } from '../domain/exact.ts';
import { pictureOfStage } from '../domain/picture.ts';
import type { Result } from '../domain/result.ts';
import type { Role } from '../domain/role.ts';
import { NO_ANSWERS } from '../domain/scorecard.ts';
import { inHand, type Situation } from '../domain/situation.ts';

/** A stage of our own that covers the whole role; no stage of a file can have this id. */
const WHOLE_ROLE = '*';

/** Ratings by dimension id. A dimension without one is not applicable, and so out of the picture. */
export type Ratings = ReadonlyMap<string, Exact>;

/** What the role makes of these ratings, all checks answered as they must be (or yes). */
export function resultOf(role: Role, ratings: Ratings): Result {
  return evaluate(situationOf(role, ratings).picture);
}

/** The same ratings before anything is made of them. */
export function situationOf(role: Role, ratings: Ratings): Situation {
  const dimensions = role.dimensions.map(({ id }) => id);
  const checks = role.checks.map(({ id }) => id);
  const stage = { id: WHOLE_ROLE, name: '', dimensions, checks, exercises: [] };
  const picture = pictureOfStage(
    { ...role, stages: [stage] },
    {
      ...NO_ANSWERS,
      interviewer: '',
      stage: WHOLE_ROLE,
      assessments: dimensions.map((dimension) => {
        const rating = ratings.get(dimension);
        return rating
          ? { kind: 'rated', dimension, rating }
          : { kind: 'not-assessed', dimension, reason: 'not-applicable' };
      }),
      checks: Object.fromEntries(role.checks.map(({ id, mustBe }) => [id, mustBe ?? 'yes'])),
    },
  );
  return inHand(picture);
}
