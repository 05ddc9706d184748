/** From wherever the draft stands to the end of the review. */
import type { Session } from './session.ts';
import { askReview } from './steps/ask-review.ts';
import { askStep } from './steps/ask-step.ts';

/** Ends when the interviewer submits or pauses. Every move is saved, so that a resumed walk goes on from there. */
export async function walkSteps(session: Session): Promise<'submit' | 'pause'> {
  const { draft, record } = session;
  // Whoever changes one line in the review wants to be back there, not to go through the rest again.
  let editing = false;
  for (;;) {
    const { step } = draft();
    if (step.kind === 'review') {
      editing = false;
      const move = await askReview(session);
      if (move.kind === 'submit' || move.kind === 'pause') return move.kind;
      if (move.kind === 'edit') {
        editing = true;
        await record({ kind: 'go-to', step: move.step });
      } else await record({ kind: 'back' });
      continue;
    }
    const move = await askStep(session, step);
    if (move === 'pause') return 'pause';
    if (editing) await record({ kind: 'go-to', step: { kind: 'review' } });
    else await record({ kind: move });
  }
}
