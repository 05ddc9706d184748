/** What the panel does not know: what nobody assessed, and why. */
import { shareText } from '../../../domain/shown.ts';
import { NOT_ASSESSED } from '../not-assessed-words.ts';
import { type Item, list, type Phrase, type Section, section } from '../report.ts';
import { interviewerName } from './interviewer-names.ts';
import { assessmentsOf, dimensionOf, type PanelReportInput } from './panel-input.ts';

export function notAssessedSection(input: PanelReportInput): readonly Section[] {
  const items = input.panel.dimensions
    .filter(({ state }) => state !== 'rated')
    .map(({ dimension, share, state }): Item => {
      const weight = share.equals(0) ? 'bonus' : `${shareText(share)} of the weight`;
      const about = state === 'not-applicable' ? 'not applicable, does not count' : weight;
      return { text: `${dimensionOf(input.role, dimension).name} (${about})`, details: reasonsGiven(input, dimension) };
    });
  return section('not-assessed', 'Not assessed by anybody', list(items));
}

function reasonsGiven(input: PanelReportInput, dimension: string): readonly Phrase[] {
  return assessmentsOf(input, dimension).flatMap(({ card, assessment }) => {
    if (assessment.kind !== 'not-assessed') return [];
    const words = assessment.evidence ? `: ${assessment.evidence}` : '';
    return [{ text: `${interviewerName(input, card.interviewer.id)}: ${NOT_ASSESSED[assessment.reason]}${words}` }];
  });
}
