/** How firm a panel's result is, in sentences: what would turn it. */
import type { PanelResult, Perturbation, Stability, Trial } from '../../../domain/result.ts';
import { shownRating } from '../../../domain/shown.ts';
import { listed, outcomeLabel } from '../../../domain/wording.ts';
import { counted } from '../../text/counted.ts';
import { COUNTS_AS } from '../decision-words.ts';
import { pointsWords } from '../number-words.ts';
import type { Phrase } from '../report.ts';
import { interviewerName } from './interviewer-names.ts';
import { dimensionOf, type PanelReportInput } from './panel-input.ts';

type OneStep = Extract<Perturbation, { kind: 'one-step' }>;

type Named = Pick<PanelReportInput, 'role' | 'cards'>;

/**
 * For right under the outcome: whether it can be leaned on. A provisional one cannot, however little each single
 * rating matters. Undefined where nothing was rated.
 */
export function firmness({ stability, decision }: PanelResult): Phrase | undefined {
  const { verdict, oneOpinion } = stability;
  if (verdict === null) return undefined;
  const opinion = oneOpinion ? ' It is one opinion: a single interviewer.' : '';
  if (decision.provisional) return { text: `Open: what was not assessed can still turn it.${opinion}`, tone: 'warn' };
  if (verdict === 'firm') return { text: `Firm: no small change turns it.${opinion}` };
  return { text: `Fragile: a small change can turn it.${opinion}`, tone: 'warn' };
}

/** What was tried, and the smallest change of one rating that would turn it. */
export function firmnessSentence(
  input: Named,
  { verdict, turning, trials, smallestTurn, searched, oneOpinion }: Stability,
): string {
  if (verdict === null) return 'There is nothing to be firm about: nothing that counts towards the score was rated.';
  const tried = oneOpinion
    ? 'Changing any one rating by a step'
    : 'Leaving out an interviewer or changing a rating by a step';
  const firm = `${tried} does not turn it.`;
  const fragile = `${turning} of ${counted(trials.length, 'small change')} ${turning === 1 ? 'turns' : 'turn'} it.`;
  const smallest = smallestTurn
    ? ` The smallest change of one rating that would: ${stepWords(input, smallestTurn)} makes it ${COUNTS_AS[smallestTurn.countsAs]}.`
    : searched.isComplete
      ? ''
      : ` No change of one rating that turns it was found within ${counted(searched.steps, 'step')}; greater ones were not all tried.`;
  return `${verdict === 'firm' ? firm : fragile}${smallest}`;
}

/** What else turns it, apart from single ratings; what equal weights would give. */
export function firmnessDetails(input: Named, { verdict, trials }: Stability): readonly string[] {
  if (verdict === null) return [];
  const turning = trials.filter((trial) => trial.turns && trial.change.kind !== 'equal-weights');
  const without = turning.flatMap((trial) => withoutWords(input, trial));
  const equalWeights = trials.find(({ change }) => change.kind === 'equal-weights');
  return [
    ...(without.length === 0 ? [] : [`It would turn ${listed(without, 'or')}.`]),
    ...(equalWeights ? [equalWeightsSentence(input, equalWeights)] : []),
  ];
}

function withoutWords(input: Named, { change, countsAs }: Trial): readonly string[] {
  switch (change.kind) {
    case 'leave-out-interviewer':
      return [`without ${interviewerName(input, change.interviewer)} (${COUNTS_AS[countsAs]})`];
    case 'drop-dimension':
      return [`without ${dimensionOf(input.role, change.dimension).name} (${COUNTS_AS[countsAs]})`];
    case 'one-step':
    case 'equal-weights':
      return [];
  }
}

function equalWeightsSentence({ role }: Named, { outcome, countsAs, turns }: Trial): string {
  if (!turns) return 'With equal weights it would mean the same.';
  const label = outcome === null ? 'nothing' : outcomeLabel(role, outcome);
  return `With equal weights it would be ${label}, which counts as ${COUNTS_AS[countsAs]}.`;
}

/** "one point less on Execution from ana"; on words and uneven scales "“Mixed” instead of “Yes” on …". */
export function stepWords(input: Named, { dimension: id, interviewer, from, to }: OneStep): string {
  const dimension = dimensionOf(input.role, id);
  const where = `on ${dimension.name} from ${interviewerName(input, interviewer)}`;
  if (dimension.scale.kind !== 'numbers') {
    return `${shownRating(dimension.scale, to)} instead of ${shownRating(dimension.scale, from)} ${where}`;
  }
  return `${pointsWords(to.sub(from).abs())} ${to.compare(from) < 0 ? 'less' : 'more'} ${where}`;
}
