/** The interviewer's own answer: after all ratings, and before any result. */
import { layoutFor, page } from '../screens/layout.ts';
import { generalNotesScreen } from '../screens/notes.ts';
import type { Session } from '../session.ts';
import { askText } from './ask-text.ts';
import type { Move } from './move.ts';

export async function askVerdict(session: Session): Promise<Move> {
  const { role, draft, prompter, say, world, record } = session;
  const heading = page(layoutFor(world.err).heading('Your verdict'));
  say(heading + generalNotesScreen(role, draft(), world.err));
  for (;;) {
    const given = draft().answers.verdict;
    const reply = await prompter.choose({
      message: 'All in all, what is your own answer?',
      choices: role.verdict.map((label, index) => ({
        value: label,
        label,
        ...(index < 9 ? { key: String(index + 1) } : {}),
      })),
      ...(given ? { initial: given.answer } : {}),
      commands: ['back', 'pause'],
    });
    if (reply.kind === 'command') return reply.command === 'back' ? 'back' : 'pause';
    await record({ kind: 'verdict', answer: reply.value, reason: given?.reason ?? '' });
    const move = await askReason(session, reply.value);
    if (move !== 'back') return move;
  }
}

async function askReason(session: Session, answer: string): Promise<Move> {
  const keep = (reason: string) => session.record({ kind: 'verdict', answer, reason });
  const { text, move } = await askText(session, {
    keep,
    message: `Why "${answer}"? One line`,
    initial: session.draft().answers.verdict?.reason ?? '',
  });
  await keep(text);
  return move;
}
