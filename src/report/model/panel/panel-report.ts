/** A panel as people read it: the recommendation and its doubt first, then what to talk about, then everything else. */
import { reasons } from '../../../domain/reasons.ts';
import { counted } from '../../text/counted.ts';
import { scoreSentence } from '../number-words.ts';
import { type Block, list, paragraph, type Report, type Section, section } from '../report.ts';
import { dimensionsSection } from './dimension-table.ts';
import { discussSection } from './discuss.ts';
import { firmnessDetails, firmnessSentence } from './firmness.ts';
import { gapsSection, notAssessedSection } from './missing.ts';
import { headline } from './outcome-words.ts';
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
      ...gapsSection(input),
      ...amendedSection(input),
      ...section('notes', 'Notes', list(notes.map((text) => ({ text })))),
    ],
  };
}

function recommendation(input: PanelReportInput): Section {
  const { role, panel } = input;
  const { text, tone } = headline(role, panel);
  return {
    id: 'recommendation',
    blocks: [
      paragraph(text, tone),
      ...list(reasons(role, panel).map((reason) => ({ text: reason }))),
      { kind: 'facts', facts: facts(input) },
    ],
  };
}

function facts(input: PanelReportInput): Extract<Block, { kind: 'facts' }>['facts'] {
  const { role, panel } = input;
  const count = latestCards(input).length;
  const firmness = [firmnessSentence(role, panel.stability), ...firmnessDetails(role, panel.stability)].join(' ');
  return [
    { label: 'Score', value: { text: scoreSentence(role, panel.figures) } },
    { label: 'How firm', value: { text: firmness } },
    { label: 'Basis', value: { text: `${counted(count, 'scorecard')} by ${panel.interviewers.join(', ')}` } },
  ];
}
