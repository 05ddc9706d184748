/** Red flags, must-haves and checks of a panel: what bars a hire or has to be looked at whatever the score. */
import type { CheckResult, DimensionResult } from '../../../domain/result.ts';
import { shownValue } from '../../../domain/shown.ts';
import { type Item, list, type Section, section } from '../report.ts';
import { mustHaveWords } from '../role/dimension-sections.ts';
import { interviewerName } from './interviewer-names.ts';
import { dimensionOf, type PanelReportInput, stageName } from './panel-input.ts';

const SEVERITY = {
  reject: { words: 'rejects', tone: 'bad' },
  review: { words: 'to review', tone: 'warn' },
  note: { words: 'note', tone: undefined },
} as const;

/** The gravest first; each with who saw it and on what evidence. */
export function redFlagsSection(input: PanelReportInput): readonly Section[] {
  const { role, panel } = input;
  const items = Object.entries(SEVERITY).flatMap(([severity, { words, tone }]) =>
    panel.redFlags
      .filter((flag) => flag.severity === severity)
      .map(({ id, seenBy }): Item => {
        const text = `${role.redFlags.find((flag) => flag.id === id)?.text ?? id} (${words})`;
        const details = seenBy.map(({ interviewer, stage, evidence }) => ({
          text: `${interviewerName(input, interviewer)}, ${stageName(role, stage)}: ${evidence ?? 'without evidence'}`,
        }));
        return tone === undefined ? { text, details } : { text, details, tone };
      }),
  );
  return section('red-flags', 'Red flags', list(items));
}

export function mustHavesSection(input: PanelReportInput): readonly Section[] {
  return section('must-haves', 'Must-haves', list(input.panel.dimensions.flatMap((result) => mustHave(input, result))));
}

function mustHave(
  { role }: PanelReportInput,
  { dimension: id, mustHave: state, value }: DimensionResult,
): readonly Item[] {
  if (state === null) return [];
  const dimension = dimensionOf(role, id);
  const minimum = `${dimension.name}, ${mustHaveWords(dimension)}`;
  switch (state) {
    case 'met':
      return [{ text: `${minimum}: met${value ? ` with ${shownValue(dimension, value)}` : ''}` }];
    case 'missed':
      return [{ text: `${minimum}: missed${value ? ` with ${shownValue(dimension, value)}` : ''}`, tone: 'bad' }];
    case 'open':
      return [{ text: `${minimum}: open, not assessed`, tone: 'warn' }];
  }
}

export function checksSection(input: PanelReportInput): readonly Section[] {
  return section('checks', 'Checks', list(input.panel.checks.map((result) => check(input, result))));
}

function check(input: PanelReportInput, { check: id, answer, answers }: CheckResult): Item {
  const asked = input.role.checks.find((one) => one.id === id);
  const ask = asked?.ask ?? id;
  if (answer === null) return { text: `${ask}: not answered`, tone: 'warn' };
  const who = answers.map((one) => `${interviewerName(input, one.interviewer)} ${one.answer}`).join(', ');
  const failed = asked?.mustBe !== undefined && answers.some((one) => one.answer !== asked.mustBe);
  if (failed) return { text: `${ask}: ${answer}, must be ${asked.mustBe} (${who})`, tone: 'bad' };
  return { text: `${ask}: ${answer} (${who})` };
}
