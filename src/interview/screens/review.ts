/** Everything that was answered, in the order of the walk, with what is missing marked in words. */
import type { Draft, Step } from '../../domain/draft.ts';
import { ratingText } from '../../domain/interview/evidence-rule.ts';
import { type Gap, gaps } from '../../domain/interview/gaps.ts';
import { assessmentOf, evidenceOf, ownValue } from '../../domain/interview/recorded.ts';
import { stepKey, stepsOf } from '../../domain/interview/steps.ts';
import type { Role } from '../../domain/role.ts';
import type { ReviewRow } from '../../world.ts';
import { reasonText, stepName } from './names.ts';

/** One row for each step that asks something. */
export function reviewRows(role: Role, draft: Draft): readonly ReviewRow<Step>[] {
  const missing = gaps(role, draft);
  return stepsOf(role, draft.stage)
    .filter(({ kind }) => kind !== 'brief' && kind !== 'review')
    .map((step) => {
      const here = missing.filter((gap) => stepKey(gap.step) === stepKey(step));
      const { answer, detail } = recorded(role, draft, step);
      const text = [...reasonsOf(draft, here), detail].filter((part) => part !== '').join(' ');
      return {
        value: step,
        name: stepName(role, step),
        answer,
        ...(text === '' ? {} : { detail: text }),
        ...(here.length === 0 ? {} : { mark: here.some(({ blocks }) => blocks) ? 'missing' : 'look' }),
      };
    });
}

/** Why an answer that is there does not do yet; that one is not there, its row says already. */
function reasonsOf(draft: Draft, here: readonly Gap[]): readonly string[] {
  return here.filter(({ blocks, step }) => blocks && isAnswered(draft, step)).map(({ text }) => text);
}

function isAnswered(draft: Draft, step: Step): boolean {
  if (step.kind === 'dimension') return assessmentOf(draft, step.dimension) !== undefined;
  return step.kind !== 'verdict' || draft.answers.verdict !== undefined;
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
      return fieldLine(ownValue(answers.fields, step.field) ?? '');
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
    ? { answer: `${ratingText(dimension, assessment.rating)}${detail === '' ? ', no evidence' : ''}`, detail }
    : { answer: `not assessed (${reasonText(assessment.reason).toLowerCase()})`, detail };
}

/** The answer itself may be long, and the table has room for a few words. */
function fieldLine(text: string) {
  return text === '' ? { answer: '(none)', detail: '' } : { answer: 'answered', detail: text };
}

/** A reason in a few words is shown as the answer; a longer one would take the room of all evidence. */
export function reasonShown(reason: string): Pick<ReviewRow<never>, 'answer' | 'detail'> {
  return reason.length <= SHORT ? { answer: reason } : { answer: 'answered', detail: reason };
}

const SHORT = 24;

function flagText(role: Role, id: string): string {
  return role.redFlags.find((flag) => flag.id === id)?.text ?? id;
}
