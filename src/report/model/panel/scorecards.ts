/** Each scorecard on its own, beside the panel: the interviewer's verdict and what the ratings give. */
import type { PanelResult } from '../../../domain/result.ts';
import type { Role } from '../../../domain/role.ts';
import { percentText } from '../../../domain/shown.ts';
import { scoreText } from '../../../domain/wording.ts';
import { figureWords } from '../number-words.ts';
import { shortOutcome } from '../outcome-words.ts';
import { type Cell, type Item, list, paragraph, type Section, section } from '../report.ts';
import type { PanelReportInput, ReportedCard } from './panel-input.ts';

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

function row({ role, panel }: PanelReportInput, card: PanelResult['scorecards'][number]): readonly Cell[] {
  const { interviewer, stage, result } = card;
  const verdict = panel.verdicts.find((one) => one.interviewer === interviewer && one.stage === stage);
  const { score, coverage } = result.figures;
  return [
    { text: interviewer },
    { text: stageName(role, stage) },
    ...(role.verdict.length === 0 ? [] : [{ text: verdict?.answer ?? 'none' }]),
    shortOutcome(role, result),
    score ? { text: figureWords(role, result.figures), value: score } : { text: 'none' },
    { text: percentText(coverage), value: coverage },
  ];
}

function stageName(role: Role, stage: string): string {
  return role.stages.find(({ id }) => id === stage)?.name ?? stage;
}

function verdictReasons({ role, panel }: PanelReportInput): readonly Item[] {
  return panel.verdicts.flatMap(({ interviewer, stage, answer, reason }) =>
    reason ? [{ text: `${interviewer}, ${stageName(role, stage)}, ${answer}: ${reason}` }] : [],
  );
}

/** Scorecards that were amended: what took their place, and why. The earlier ones count for nothing. */
export function amendedSection({ cards }: PanelReportInput): readonly Section[] {
  const items = cards.flatMap(({ card, file }): readonly Item[] => {
    if (!card.amends) return [];
    const earlier: ReportedCard | undefined = cards.find((one) => one.card.id === card.amends?.id);
    const replaced = earlier ? `${file} replaces ${earlier.file}` : file;
    return [
      {
        text: `${card.interviewer.id}, ${card.stage}: ${card.amends.reason}`,
        details: [{ text: replaced, tone: 'quiet' }],
      },
    ];
  });
  return section('amended', 'Amended scorecards', list(items));
}
