/** A panel as people read it: the recommendation and its doubt first, then what to talk about, then everything else. */
import { counted } from '../../text/counted.ts';
import { type Fact, list, type Report, type Section, section } from '../report.ts';
import { resultBlocks } from '../result-blocks.ts';
import { dimensionsSection } from './dimension-table.ts';
import { discussSection } from './discuss.ts';
import { firmness, firmnessDetails, firmnessSentence } from './firmness.ts';
import { interviewerName } from './interviewer-names.ts';
import { notAssessedSection } from './missing.ts';
import { latestCards, type PanelReportInput, personName } from './panel-input.ts';
import { amendedSection, scorecardsSection } from './scorecards.ts';
import { checksSection, mustHavesSection, redFlagsSection } from './standing.ts';

export function panelReport(input: PanelReportInput): Report {
  const { role, candidate, notes } = input;
  return {
    title: `${personName(candidate)} for ${role.title}`,
    sections: [
      recommendation(input),
      ...redFlagsSection(input),
      ...discussSection(input),
      ...dimensionsSection(input),
      ...mustHavesSection(input),
      ...checksSection(input),
      ...scorecardsSection(input),
      ...notAssessedSection(input),
      ...amendedSection(input),
      ...section('notes', 'Notes', list(notes.map((text) => ({ text })))),
    ],
  };
}

function recommendation(input: PanelReportInput): Section {
  const { role, panel } = input;
  const blocks = resultBlocks(role, panel, { doubt: firmness(panel), facts: facts(input) });
  return { id: 'recommendation', title: 'Recommendation', blocks };
}

function facts(input: PanelReportInput): readonly Fact[] {
  const { interviewers, stability } = input.panel;
  const scorecards = counted(latestCards(input).length, 'scorecard');
  const names = interviewers.map((id) => interviewerName(input, id)).join(', ');
  const howFirm = [firmnessSentence(input, stability), ...firmnessDetails(input, stability)].join(' ');
  return [
    { label: 'How firm', value: { text: howFirm } },
    { label: 'Basis', value: { text: `${scorecards} by ${names}` } },
  ];
}
