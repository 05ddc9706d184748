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

/** "Firm. None of 23 single changes turns it." or "Fragile. 3 of 23 …", with the smallest change that does. */
export function firmnessSentence(role: Role, stability: Stability): string {
  const { verdict, turning, trials, smallestTurn } = stability;
  const word = verdict === 'firm' ? 'Firm' : 'Fragile';
  if (trials.length === 0) return 'Nothing to try: nothing was rated.';
  const verb = turning === 1 ? 'turns' : 'turn';
  const changes = counted(trials.length, 'single change');
  const found = turning === 0 ? `None of ${changes} turns it` : `${turning} of ${changes} ${verb} it`;
  const smallest = smallestTurn
    ? `; the smallest that would: ${stepWords(role, smallestTurn)}, which makes it ${COUNTS_AS[smallestTurn.countsAs]}`
    : '';
  return `${word}. ${found}${smallest}.`;
}

/** What else turns it, apart from single ratings; what equal weights would give; that one opinion is one opinion. */
export function firmnessDetails(role: Role, { trials, oneOpinion }: Stability): readonly string[] {
  const turning = trials.filter((trial) => trial.turns && trial.change.kind !== 'equal-weights');
  const without = turning.flatMap((trial) => withoutWords(role, trial));
  const equalWeights = trials.find(({ change }) => change.kind === 'equal-weights');
  return [
    ...(without.length === 0 ? [] : [`It turns ${listed(without, 'and')}.`]),
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
