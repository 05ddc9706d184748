/** Everything once more, before it is final: any line can be gone to, and come back from. */
import type { Step } from '../../domain/draft.ts';
import { type Gap, gaps } from '../../domain/interview/gaps.ts';
import { stepKey } from '../../domain/interview/steps.ts';
import type { Choice, ReviewRow } from '../../world.ts';
import { AMEND_REASON } from '../amend/amend-reason.ts';
import { isUnchanged } from '../amend/unchanged.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { reasonShown, reviewRows } from '../screens/review.ts';
import type { Session } from '../session.ts';
import { askText } from './ask-text.ts';
import type { Move } from './move.ts';

export type ReviewMove = Exclude<Move, 'next'> | 'submit' | { readonly change: Step };

type Action = 'submit' | 'answer' | 'notes' | 'pause';
/** What a row of the table leads to: a step of the walk, or what is asked before the walk of an amendment. */
type Row = Step | 'reason';

export async function askReview(session: Session): Promise<ReviewMove> {
  for (;;) {
    const missing = gaps(session.role, session.draft()).find(({ blocks }) => blocks);
    const chosen = await askOnce(session, missing);
    if (chosen === 'answer') {
      if (missing) return { change: missing.step };
    } else if (chosen === 'reason') {
      if ((await changeReason(session)) === 'pause') return 'pause';
    } else if (chosen !== 'submit' || (await confirmed(session))) return chosen;
  }
}

async function askOnce(
  { role, draft, prompter, say, world }: Session,
  missing: Gap | undefined,
): Promise<Action | 'back' | 'reason' | { readonly change: Step }> {
  const steps = reviewRows(role, draft());
  const { amends } = draft();
  const rows: readonly ReviewRow<Row>[] = amends
    ? [{ value: 'reason', name: 'Why it is amended', ...reasonShown(amends.reason) }, ...steps]
    : steps;
  const start = missing && steps.find(({ value }) => stepKey(value) === stepKey(missing.step));
  say(page(layoutFor(world.err).heading('Review')));
  const reply = await prompter.review<Row, Action>({
    message: missing ? 'Some answers are missing' : 'Submit this scorecard?',
    rows,
    actions: actionsFor(missing),
    ...(start ? { initialRow: start.value } : {}),
    commands: ['back'],
  });
  if (reply.kind === 'command') return 'back';
  if ('action' in reply.value) return reply.value.action;
  const { row } = reply.value;
  return row === 'reason' ? row : { change: row };
}

/** Leaving the question keeps what was typed, as everywhere; an amendment without a reason is never kept. */
async function changeReason(session: Session): Promise<Move> {
  const { amends } = session.draft();
  if (!amends) return 'back';
  const keep = async (reason: string) => {
    if (reason.trim() !== '') await session.record({ kind: 'amends', card: amends.id, reason });
  };
  const { text, move } = await askText(session, { ...AMEND_REASON, initial: amends.reason, keep });
  await keep(text);
  return move;
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

/** Without keys of its own, and safe to begin with: nobody who types on, or ahead, submits for good. */
async function confirmed(session: Session): Promise<boolean> {
  const unchanged = (await isUnchanged(session)) ? 'Nothing was changed. ' : '';
  const reply = await session.prompter.choose<'review' | 'submit'>({
    message: `${unchanged}Submit? Afterwards it can only be amended, with a reason`,
    choices: [
      { value: 'review', label: 'Not yet, back to the review' },
      { value: 'submit', label: 'Submit' },
    ],
    initial: 'review',
    commands: ['back'],
  });
  return reply.kind === 'answer' && reply.value === 'submit';
}
