/** Everything once more, before it is final: any line can be gone to, and come back from. */
import type { Step } from '../../domain/draft.ts';
import { type Gap, gaps } from '../../domain/interview/gaps.ts';
import { stepKey } from '../../domain/interview/steps.ts';
import type { Choice } from '../../world.ts';
import { reviewRows } from '../screens/review.ts';
import type { Session } from '../session.ts';
import type { Move } from './move.ts';

export type ReviewMove = Exclude<Move, 'next'> | 'submit' | { readonly change: Step };

type Action = 'submit' | 'answer' | 'notes' | 'pause';

export async function askReview(session: Session): Promise<ReviewMove> {
  for (;;) {
    const missing = gaps(session.role, session.draft()).find(({ blocks }) => blocks);
    const chosen = await askOnce(session, missing);
    if (chosen === 'answer') {
      if (missing) return { change: missing.step };
    } else if (chosen !== 'submit' || (await confirmed(session))) return chosen;
  }
}

async function askOnce(
  { role, draft, prompter }: Session,
  missing: Gap | undefined,
): Promise<Action | 'back' | { readonly change: Step }> {
  const rows = reviewRows(role, draft());
  const start = missing && rows.find(({ value }) => stepKey(value) === stepKey(missing.step));
  const reply = await prompter.review<Step, Action>({
    message: missing ? 'Some answers are missing' : 'Submit this scorecard?',
    rows,
    actions: actionsFor(missing),
    ...(start ? { initialRow: start.value } : {}),
    commands: ['back'],
  });
  if (reply.kind === 'command') return 'back';
  return 'row' in reply.value ? { change: reply.value.row } : reply.value.action;
}

function actionsFor(missing: Gap | undefined): readonly Choice<Action>[] {
  return [
    missing
      ? { value: 'answer', label: 'Answer what is missing', key: 'a' }
      : { value: 'submit', label: 'Submit', key: 's' },
    { value: 'notes', label: 'Notes', key: 't' },
    { value: 'pause', label: 'Pause and go on later', key: 'p' },
  ];
}

function confirmed({ prompter }: Session): Promise<boolean> {
  return prompter.confirm({
    message: 'Submit? Afterwards it can only be amended, with a reason',
    initial: true,
  });
}
