/** From wherever the draft stands to the end of the review. */
import type { Step } from '../domain/draft.ts';
import type { WalkEvent } from '../domain/interview/event.ts';
import { Interrupted } from '../world.ts';
import { takeNotes } from './notes/take-notes.ts';
import { keepLine, type UnfinishedLine } from './notes/unfinished-line.ts';
import type { Session } from './session.ts';
import { askReview, type ReviewMove } from './steps/ask-review.ts';
import { askStep } from './steps/ask-step.ts';
import type { Move } from './steps/move.ts';

/**
 * Ends when the interviewer submits or pauses. Every move is saved, so that a resumed walk goes on from there.
 * @param begin with notes of the conversation, or where the draft stands
 */
export async function walkSteps(session: Session, begin: 'notes' | 'step'): Promise<'submit' | 'pause'> {
  const waiting: { line: UnfinishedLine } = { line: {} };
  try {
    const move = await walkOn(session, begin, waiting);
    await keepLine(session, waiting.line);
    return move;
  } catch (failure) {
    if (failure instanceof Interrupted) await keepLine(session, waiting.line);
    throw failure;
  }
}

/** `waiting`: a line of notes that was begun. It is kept however the walk is left, also by an interruption. */
async function walkOn(
  session: Session,
  begin: 'notes' | 'step',
  waiting: { line: UnfinishedLine },
): Promise<'submit' | 'pause'> {
  let move = begin === 'notes' ? begin : await askNext(session);
  // Whoever changes one line in the review wants to be back there, not to go through the rest again.
  let editing = false;
  while (move !== 'submit' && move !== 'pause') {
    if (move === 'notes') {
      const { line } = waiting;
      waiting.line = {};
      const left = await takeNotes(session, line);
      if (left === 'pause') return left;
      waiting.line = left;
    } else {
      await session.record(eventOf(move, editing));
      editing = typeof move === 'object';
    }
    move = await askNext(session);
  }
  return move;
}

function askNext(session: Session): Promise<Move | ReviewMove> {
  const { step } = session.draft();
  return step.kind === 'review' ? askReview(session) : askStep(session, step);
}

function eventOf(move: 'next' | 'back' | { readonly change: Step }, editing: boolean): WalkEvent {
  if (typeof move === 'object') return { kind: 'go-to', step: move.change };
  return editing ? { kind: 'go-to', step: { kind: 'review' } } : { kind: move };
}
