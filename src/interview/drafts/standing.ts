/** Where an interview that is not submitted stands, in a few words. */
import type { Draft } from '../../domain/draft.ts';
import { answerCount } from '../../domain/interview/answer-count.ts';
import type { Role } from '../../domain/role.ts';
import { counted } from '../../report/text/counted.ts';
import { stepCount } from '../screens/names.ts';

/** "rating 3 of 6", "check 1 of 2", "at the review", "at the brief, 2 answers"; with the notes, where there are any: ", 7 notes". */
export function standingText(role: Role, draft: Draft): string {
  const notes = draft.notes?.length ?? 0;
  return notes === 0 ? stepText(role, draft) : `${stepText(role, draft)}, ${counted(notes, 'note')}`;
}

function stepText(role: Role, draft: Draft): string {
  const { step, stage } = draft;
  switch (step.kind) {
    case 'brief':
      return beforeRating(draft);
    case 'dimension':
      return `rating ${stepCount(role, stage, step)}`;
    case 'check':
      return `check ${stepCount(role, stage, step)}`;
    case 'field':
      return `question ${stepCount(role, stage, step)}`;
    case 'signals':
      return 'at the signals';
    case 'red-flags':
      return 'at the red flags';
    case 'verdict':
      return 'at your verdict';
    case 'review':
      return 'at the review';
  }
}

/** One can come back to the brief, or be at it with the answers of another scorecard. */
function beforeRating(draft: Draft): string {
  const answers = answerCount(draft);
  const place = draft.conversationStartedAt === undefined ? 'at the brief' : 'taking notes';
  if (answers > 0) return `${place}, ${counted(answers, 'answer')}`;
  return draft.conversationStartedAt === undefined ? 'nothing answered yet' : place;
}
