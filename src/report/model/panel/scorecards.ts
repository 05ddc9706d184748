/** Each scorecard on its own, beside the panel: the interviewer's verdict and what the ratings give. */
import type { PanelResult } from '../../../domain/result.ts';
import { percentText } from '../../../domain/shown.ts';
import { scoreText } from '../../../domain/wording.ts';
import { figureWords } from '../number-words.ts';
import { shortOutcome } from '../outcome-words.ts';
import { type Cell, type Item, list, paragraph, type Section, section } from '../report.ts';
import { interviewerName } from './interviewer-names.ts';
import { type PanelReportInput, type ReportedCard, stageName } from './panel-input.ts';

/** Verdicts beside results, never averaged with them. */
export function scorecardsSection(input: PanelReportInput): readonly Section[] {
  const { role, panel } = input;
  const mean = panel.meanOfInterviewers;
  return section('scorecards', 'Scorecards', [
    {
      kind: 'table',
      columns: [
        { title: 'Interviewer', kind: 'text' },
        { title: 'Stage', kind: 'text' },
        ...(role.verdict.length === 0 ? [] : [{ title: 'Own verdict', kind: 'text' } as const]),
        { title: 'Result', kind: 'text' },
        { title: 'Score', kind: 'number' },
        { title: 'Coverage', kind: 'number' },
      ],
      rows: panel.scorecards.map((card) => row(input, card)),
    },
    ...list(verdictReasons(input)),
    ...(mean
      ? [
          paragraph(
            `The mean of the interviewers' own scores is ${scoreText(role, mean)}; it decides nothing.`,
            'quiet',
          ),
        ]
      : []),
  ]);
}

function row(input: PanelReportInput, card: PanelResult['scorecards'][number]): readonly Cell[] {
  const { role, panel } = input;
  const { interviewer, stage, result } = card;
  const verdict = panel.verdicts.find((one) => one.interviewer === interviewer && one.stage === stage);
  const { score, coverage } = result.figures;
  return [
    { text: interviewerName(input, interviewer) },
    { text: stageName(role, stage) },
    ...(role.verdict.length === 0 ? [] : [{ text: verdict?.answer ?? 'none' }]),
    shortOutcome(role, result),
    score ? { text: figureWords(role, result.figures), value: score } : { text: 'none' },
    { text: percentText(coverage), value: coverage },
  ];
}

/** Why each gave the verdict that stands in the table. */
function verdictReasons(input: PanelReportInput): readonly Item[] {
  return input.panel.verdicts.flatMap(({ interviewer, stage, reason }) =>
    reason ? [{ text: `${interviewerName(input, interviewer)}, ${stageName(input.role, stage)}: ${reason}` }] : [],
  );
}

/** Scorecards that were amended: what took their place, and why. The earlier ones count for nothing. */
export function amendedSection(input: PanelReportInput): readonly Section[] {
  const { role, cards } = input;
  const items = cards.flatMap(({ card, file }): readonly Item[] => {
    if (!card.amends) return [];
    const earlier: ReportedCard | undefined = cards.find((one) => one.card.id === card.amends?.id);
    const name = interviewerName(input, card.interviewer.id);
    return [
      {
        text: `${name}, ${stageName(role, card.stage)}: ${card.amends.reason}`,
        details: [
          { text: file, tone: 'quiet', isForCopying: true },
          ...(earlier ? [{ text: `replaces ${earlier.file}`, tone: 'quiet', isForCopying: true } as const] : []),
        ],
      },
    ];
  });
  return section('amended', 'Amended scorecards', list(items));
}
