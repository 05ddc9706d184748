/** From wherever the draft stands to the end of the review. */
import type { Step } from '../domain/draft.ts';
import type { WalkEvent } from '../domain/interview/event.ts';
import { takeNotes } from './notes/take-notes.ts';
import type { Session } from './session.ts';
import { askReview, type ReviewMove } from './steps/ask-review.ts';
import { askStep } from './steps/ask-step.ts';
import type { Move } from './steps/move.ts';

/**
 * Ends when the interviewer submits or pauses. Every move is saved, so that a resumed walk goes on from there.
 * @param begin with notes of the conversation, or where the draft stands
 */
export async function walkSteps(session: Session, begin: 'notes' | 'step'): Promise<'submit' | 'pause'> {
  let move = begin === 'notes' ? begin : await askNext(session);
  while (move !== 'submit' && move !== 'pause') {
    if (move === 'notes') {
      if ((await takeNotes(session)) === 'pause') return 'pause';
    } else {
      await session.record(eventOf(move));
    }
    move = await askNext(session);
  }
  return move;
}

function askNext(session: Session): Promise<Move | ReviewMove> {
  const { step } = session.draft();
  return step.kind === 'review' ? askReview(session) : askStep(session, step);
}

function eventOf(move: 'next' | 'back' | { readonly change: Step }): WalkEvent {
  return typeof move === 'object' ? { kind: 'go-to', step: move.change } : { kind: move };
}
