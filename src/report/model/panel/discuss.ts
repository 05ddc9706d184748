import { shareText, shownRating } from '../../../domain/shown.ts';
import { counted } from '../../text/counted.ts';
import { distanceWords } from '../number-words.ts';
import { type Item, list, type Phrase, type Section, section } from '../report.ts';
import { interviewerName } from './interviewer-names.ts';
import { assessmentsOf, dimensionOf, latestCards, type PanelReportInput } from './panel-input.ts';

/** What the panel should talk about first: disagreements in order of weight × range, then checks answered both ways. */
export function discussSection(input: PanelReportInput): readonly Section[] {
  const dimensions = input.panel.toDiscuss.map((id) => disagreement(input, id));
  const checks = input.panel.checks.filter(({ conflict }) => conflict).map(({ check }) => conflict(input, check));
  return section('discuss', 'Discuss first', list([...dimensions, ...checks], true));
}

function disagreement(input: PanelReportInput, id: string): Item {
  const { name } = dimensionOf(input.role, id);
  const result = input.panel.dimensions.find(({ dimension }) => dimension === id);
  const range = result?.spread ? `, ${distanceWords(result.spread.range)} apart` : '';
  const share = result && !result.share.equals(0) ? `, ${shareText(result.share)} of the weight` : '';
  return { text: `${name}${range}${share}`, details: ratingsWithEvidence(input, id) };
}

/** Every interviewer's rating of a dimension with the evidence for it. */
export function ratingsWithEvidence(input: PanelReportInput, id: string): readonly Phrase[] {
  const { scale } = dimensionOf(input.role, id);
  return assessmentsOf(input, id).flatMap(({ card, assessment }): readonly Phrase[] => {
    if (assessment.kind !== 'rated') return [];
    const rating = `${interviewerName(input, card.interviewer.id)} ${shownRating(scale, assessment.rating)}`;
    return [{ text: assessment.evidence ? `${rating}: ${assessment.evidence}` : `${rating}, without evidence` }];
  });
}

function conflict(input: PanelReportInput, id: string): Item {
  const ask = input.role.checks.find((check) => check.id === id)?.ask ?? id;
  const answers = latestCards(input).flatMap(({ interviewer, checks }) =>
    Object.hasOwn(checks, id) ? [`${interviewerName(input, interviewer.id)} ${checks[id]}`] : [],
  );
  return { text: `${ask}: ${counted(answers.length, 'answer')} that differ (${answers.join(', ')})` };
}
