import { evaluate } from './evaluate.ts';
import { pictureOfStage } from './picture.ts';
import type { Result } from './result.ts';
import type { Role } from './role.ts';
import type { Answers } from './scorecard.ts';

/**
 * The result of one scorecard: score, percent and coverage over its stage's dimensions, what they decide, and what
 * the dimensions of the stage that were not assessed could still change. Answers about anything outside the stage are
 * not looked at. All numbers are exact.
 *
 * Ratings have to be on their dimension's scale (`resolveScorecard` sees to that). `ratings` of the result name no
 * interviewer (an empty text): answers do not say whose they are.
 *
 * @throws RangeError when the role has no such stage.
 */
export function scoreScorecard(role: Role, card: { readonly stage: string } & Answers): Result {
  return evaluate(pictureOfStage(role, { ...card, interviewer: '' }));
}
