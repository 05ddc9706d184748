/** How firm a panel's result is, in sentences: what would turn it. */
import type { Perturbation, Stability, Trial } from '../../../domain/result.ts';
import type { Role } from '../../../domain/role.ts';
import { shownRating } from '../../../domain/shown.ts';
import { listed, outcomeLabel } from '../../../domain/wording.ts';
import { counted } from '../../text/counted.ts';
import { COUNTS_AS } from '../decision-words.ts';
import { pointsWords } from '../number-words.ts';
import { dimensionOf } from './panel-input.ts';

type OneStep = Extract<Perturbation, { kind: 'one-step' }>;

/** Firm or fragile, what was tried, and the smallest change of one rating that would turn it. */
export function firmnessSentence(
  role: Role,
  { verdict, turning, trials, smallestTurn, oneOpinion }: Stability,
): string {
  if (trials.length === 0) return 'Unknown: nothing was rated.';
  const tried = oneOpinion
    ? 'changing any one rating by a step'
    : 'leaving out an interviewer or changing a rating by a step';
  const firm = `Firm: ${tried} does not turn it.`;
  const fragile = `Fragile: ${turning} of ${counted(trials.length, 'small change')} ${turning === 1 ? 'turns' : 'turn'} it.`;
  const smallest = smallestTurn
    ? ` The smallest change of one rating that would: ${stepWords(role, smallestTurn)} makes it ${COUNTS_AS[smallestTurn.countsAs]}.`
    : '';
  return `${verdict === 'firm' ? firm : fragile}${smallest}`;
}

/** What else turns it, apart from single ratings; what equal weights would give; that one opinion is one opinion. */
export function firmnessDetails(role: Role, { trials, oneOpinion }: Stability): readonly string[] {
  const turning = trials.filter((trial) => trial.turns && trial.change.kind !== 'equal-weights');
  const without = turning.flatMap((trial) => withoutWords(role, trial));
  const equalWeights = trials.find(({ change }) => change.kind === 'equal-weights');
  return [
    ...(without.length === 0 ? [] : [`It would turn ${listed(without, 'or')}.`]),
    ...(equalWeights ? [equalWeightsSentence(role, equalWeights)] : []),
    ...(oneOpinion ? ['This is one opinion: a single interviewer.'] : []),
  ];
}

function withoutWords(role: Role, { change, countsAs }: Trial): readonly string[] {
  switch (change.kind) {
    case 'leave-out-interviewer':
      return [`without ${change.interviewer} (${COUNTS_AS[countsAs]})`];
    case 'drop-dimension':
      return [`without ${dimensionOf(role, change.dimension).name} (${COUNTS_AS[countsAs]})`];
    case 'one-step':
    case 'equal-weights':
      return [];
  }
}

function equalWeightsSentence(role: Role, { outcome, countsAs, turns }: Trial): string {
  if (!turns) return 'With equal weights it would mean the same.';
  const label = outcome === null ? 'nothing' : outcomeLabel(role, outcome);
  return `With equal weights it would be ${label}, which counts as ${COUNTS_AS[countsAs]}.`;
}

/** "one point less on Execution from ana"; on words and uneven scales "“Mixed” instead of “Yes” on …". */
export function stepWords(role: Role, { dimension: id, interviewer, from, to }: OneStep): string {
  const dimension = dimensionOf(role, id);
  const where = `on ${dimension.name} from ${interviewer}`;
  if (dimension.scale.kind !== 'numbers') {
    return `${shownRating(dimension.scale, to)} instead of ${shownRating(dimension.scale, from)} ${where}`;
  }
  return `${pointsWords(to.sub(from).abs())} ${to.compare(from) < 0 ? 'less' : 'more'} ${where}`;
}
