import { type Exact, HUNDRED, sum } from '../../../domain/exact.ts';
import { stageOf } from '../../../domain/interview/steps.ts';
import type { Role } from '../../../domain/role.ts';
import type { Scorecard } from '../../../domain/scorecard.ts';
import { percentText } from '../../../domain/shown.ts';

/**
 * What a single score stands on: one opinion, on how much of the role, and how much of that was rated. What does not
 * apply is left out of the weight, and where there is such a thing that is said.
 * @param coverage 0 to 100, as a result's figures have it
 */
export function basisWords(
  role: Role,
  { stage, assessments }: Pick<Scorecard, 'stage' | 'assessments'>,
  coverage: Exact,
): string {
  const covered = stageOf(role, stage).dimensions;
  const share = sum(role.dimensions.filter(({ id }) => covered.includes(id)).map((dimension) => dimension.share));
  const part = share.equals(1) ? 'the whole role' : `${percentText(share.mul(HUNDRED))} of the role`;
  const rated = percentText(coverage);
  const leavesOut = assessments.some((it) => it.kind === 'not-assessed' && it.reason === 'not-applicable');
  return `one opinion, on ${part}, ${leavesOut ? `with ${rated} of what applies rated` : `of which ${rated} was rated`}`;
}
