/** Everything that was answered, in the order of the walk, with what is missing marked in words. */
import type { Draft, Step } from '../../domain/draft.ts';
import { ratingText } from '../../domain/interview/evidence-rule.ts';
import { type Gap, gaps } from '../../domain/interview/gaps.ts';
import { assessmentOf, evidenceOf, ownValue } from '../../domain/interview/recorded.ts';
import { stepKey, stepsOf } from '../../domain/interview/steps.ts';
import type { Role } from '../../domain/role.ts';
import { visibleLine } from '../../report/text/escape.ts';
import type { Screen } from '../../report/text/screen.ts';
import { shorten } from '../../report/text/width.ts';
import { layoutFor, page } from './layout.ts';
import { reasonText, stepName } from './names.ts';

export interface ReviewLine {
  readonly step: Step;
  readonly name: string;
  /** The answer in a few words. */
  readonly answer: string;
  /** Evidence or reason, if any. */
  readonly detail: string;
}

/** One line for each step that asks something. */
export function reviewLines(role: Role, draft: Draft): readonly ReviewLine[] {
  return stepsOf(role, draft.stage)
    .filter(({ kind }) => kind !== 'brief' && kind !== 'review')
    .map((step) => ({ step, name: stepName(role, step), ...recorded(role, draft, step) }));
}

export function reviewScreen(role: Role, draft: Draft, screen: Screen): string {
  const layout = layoutFor(screen);
  const missing = gaps(role, draft);
  const marks = new Map(missing.map((gap) => [stepKey(gap.step), gap]));
  const oneLine = (text: string) => shorten(visibleLine(text), Math.max(20, Math.min(screen.columns, 96) * 2 - 10));
  return page(
    layout.heading('Review'),
    ...reviewLines(role, draft).map(({ step, name, answer, detail }) => [
      ...layout.item('  ', `${name}: ${answer}${markOf(marks.get(stepKey(step)))}`),
      ...(detail === '' ? [] : layout.quiet(oneLine(detail))),
    ]),
    [''],
    missing.some(({ blocks }) => blocks) ? layout.warning('Before you can submit:') : [],
    missing.filter(({ blocks }) => blocks).flatMap(({ text }) => layout.item('  - ', text)),
    missing.some(({ blocks }) => blocks) ? [''] : [],
  );
}

function markOf(gap: Gap | undefined): string {
  if (!gap) return '';
  return gap.blocks ? '  <- missing' : '  <- see: may stay';
}

function recorded(role: Role, draft: Draft, step: Step): { readonly answer: string; readonly detail: string } {
  const { answers } = draft;
  switch (step.kind) {
    case 'dimension':
      return assessmentLine(role, draft, step.dimension);
    case 'check':
      return { answer: ownValue(answers.checks, step.check) ?? 'not asked', detail: '' };
    case 'signals': {
      const { strong, weak } = answers.signals;
      return { answer: `${strong.length} strong, ${weak.length} weak`, detail: '' };
    }
    case 'red-flags':
      return {
        answer: answers.redFlags.length === 0 ? 'none' : String(answers.redFlags.length),
        detail: answers.redFlags
          .map(({ id, evidence }) => `${flagText(role, id)}: ${evidence ?? 'no evidence'}`)
          .join('; '),
      };
    case 'field':
      return { answer: ownValue(answers.fields, step.field) ?? '(none)', detail: '' };
    case 'verdict':
      return { answer: answers.verdict?.answer ?? 'not given', detail: answers.verdict?.reason ?? '' };
    case 'brief':
    case 'review':
      return { answer: '', detail: '' };
  }
}

function assessmentLine(role: Role, draft: Draft, id: string) {
  const dimension = role.dimensions.find((other) => other.id === id);
  const assessment = assessmentOf(draft, id);
  const detail = evidenceOf(draft, id);
  if (!assessment || !dimension) return { answer: 'not rated yet', detail };
  return assessment.kind === 'rated'
    ? { answer: ratingText(dimension, assessment.rating), detail: detail === '' ? 'no evidence' : detail }
    : { answer: `not assessed (${reasonText(assessment.reason).toLowerCase()})`, detail };
}

function flagText(role: Role, id: string): string {
  return role.redFlags.find((flag) => flag.id === id)?.text ?? id;
}
