/** Where an interview that is not submitted stands, in a few words. */
import type { Draft } from '../domain/draft.ts';
import type { Role } from '../domain/role.ts';
import { counted } from '../report/text/counted.ts';
import { stepCount } from './screens/names.ts';

/** "rating 3 of 6", "check 1 of 2", "at the review"; with the notes, where there are any: ", 7 notes". */
export function standingText(role: Role, draft: Draft): string {
  const notes = draft.notes?.length ?? 0;
  return notes === 0 ? stepText(role, draft) : `${stepText(role, draft)}, ${counted(notes, 'note')}`;
}

function stepText(role: Role, { step, stage, conversationStartedAt }: Draft): string {
  switch (step.kind) {
    case 'brief':
      return conversationStartedAt === undefined ? 'nothing answered yet' : 'taking notes';
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
