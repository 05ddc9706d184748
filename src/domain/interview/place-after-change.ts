/** Where the walk goes on when the rubric of a draft was changed under it. */
import type { Draft, Step } from '../draft.ts';
import type { Role } from '../role.ts';
import { gaps } from './gaps.ts';
import { stepIndex, stepsOf } from './steps.ts';

/**
 * The first step without an answer, so that nothing new is passed over: one that only the new rubric has, or one that
 * has to be answered and is not. A draft that stands before it stays where it is and comes to it in its turn. What was
 * left open on purpose (a check that was not asked) is not asked again.
 *
 * @param draft on the new rubric, with the answers that fit it; its step may be one of the old rubric
 */
export function placeAfterChange(before: Role, after: Role, draft: Draft): Step {
  const old = stepsOf(before, draft.stage);
  const steps = stepsOf(after, draft.stage);
  const missing = gaps(after, draft).flatMap(({ step, blocks }) => (blocks ? [step] : []));
  const open = steps.findIndex((step) => stepIndex(old, step) < 0 || stepIndex(missing, step) >= 0);
  // A step that is gone gives way to the next one that was to come after it.
  const place = old
    .slice(Math.max(0, stepIndex(old, draft.step)))
    .map((step) => stepIndex(steps, step))
    .find((index) => index >= 0);
  const places = [open, place ?? 0].filter((index) => index >= 0);
  return steps[Math.min(...places)] ?? draft.step;
}
