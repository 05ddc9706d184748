/** What the rubric does not let an interviewer do. Everything else is allowed at any time, in any order. */
import type { Draft } from '../draft.ts';
import { isMoment } from '../moment.ts';
import type { Note } from '../note.ts';
import type { Role } from '../role.ts';
import { findRating } from '../scale.ts';
import type { WalkEvent } from './event.ts';
import { evidenceWanted, needsEvidence } from './evidence-rule.ts';
import { evidenceOf } from './recorded.ts';
import { dimensionsOf, stageOf, stepIndex, stepsOf } from './steps.ts';

/** Why the event is not taken, in a sentence for the interviewer, or undefined when it is. */
export function refusalOf(role: Role, draft: Draft, event: WalkEvent): string | undefined {
  switch (event.kind) {
    case 'evidence':
    case 'rate':
    case 'not-assessed':
      return assessmentRefusal(role, draft, event);
    case 'check':
      return known(stageOf(role, draft.stage).checks, event.check, 'check of this stage');
    case 'signals':
      return firstUnknown(
        [...event.strong, ...event.weak],
        [...role.signals.strong, ...role.signals.weak].map(({ id }) => id),
        'signal',
      );
    case 'red-flags':
      return firstUnknown(
        event.ids,
        role.redFlags.map(({ id }) => id),
        'red flag',
      );
    case 'red-flag-evidence':
      return known(
        draft.answers.redFlags.map(({ id }) => id),
        event.id,
        'red flag that was seen',
      );
    case 'field':
      return known(
        role.fields.map(({ id }) => id),
        event.field,
        'field',
      );
    case 'verdict':
      return known(role.verdict, event.answer, 'verdict');
    case 'go-to':
      return stepIndex(stepsOf(role, draft.stage), event.step) < 0 ? 'This interview has no such step.' : undefined;
    case 'amends':
      return event.reason.trim() === '' ? 'An amendment needs a reason.' : undefined;
    case 'note':
      return noteRefusal(role, draft, event.note);
    case 'change-note':
      return draft.notes?.[event.place] ? undefined : 'There is no such note.';
    case 'conversation-started':
      return momentRefusal(event.at);
    case 'next':
    case 'back':
      return undefined;
  }
}

/** A file with such a time could not be read again. */
function momentRefusal(at: string): string | undefined {
  return isMoment(at) ? undefined : `"${at}" is not a date and time.`;
}

function noteRefusal(role: Role, draft: Draft, { at, dimension, question, text }: Note): string | undefined {
  if (text.trim() === '') return 'A note needs a text.';
  if (!isMoment(at)) return momentRefusal(at);
  if (dimension === undefined) return question === undefined ? undefined : 'A question belongs to a dimension.';
  const about = dimensionsOf(role, draft.stage).find(({ id }) => id === dimension);
  if (!about) return `"${dimension}" is no dimension of this stage.`;
  if (question === undefined || about.questions.some(({ ask }) => ask === question)) return undefined;
  return `"${question}" is no question of ${about.name}.`;
}

type AssessmentEvent = Extract<WalkEvent, { readonly dimension: string }>;

function assessmentRefusal(role: Role, draft: Draft, event: AssessmentEvent): string | undefined {
  const dimension = dimensionsOf(role, draft.stage).find(({ id }) => id === event.dimension);
  if (!dimension) return `"${event.dimension}" is no dimension of this stage.`;
  if (event.kind === 'not-assessed') return undefined;
  if (event.kind === 'rate') {
    if (!findRating(dimension.scale, event.rating)) return `That rating is not on the scale of ${dimension.name}.`;
    if (evidenceOf(draft, dimension.id) !== '' || !needsEvidence(role, dimension, event.rating)) return undefined;
    return evidenceWanted(role, dimension, event.rating);
  }
  const assessment = draft.answers.assessments.find((other) => other.dimension === dimension.id);
  if (event.text.trim() !== '' || assessment?.kind !== 'rated') return undefined;
  return needsEvidence(role, dimension, assessment.rating)
    ? evidenceWanted(role, dimension, assessment.rating)
    : undefined;
}

function known(ids: readonly string[], id: string, what: string): string | undefined {
  return ids.includes(id) ? undefined : `"${id}" is no ${what}.`;
}

function firstUnknown(asked: readonly string[], ids: readonly string[], what: string): string | undefined {
  const unknown = asked.find((id) => !ids.includes(id));
  return unknown === undefined ? undefined : known(ids, unknown, what);
}
