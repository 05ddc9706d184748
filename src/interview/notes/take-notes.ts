/** Notes while the conversation goes on: each is on disk, with its time, before the next line. */
import type { Draft } from '../../domain/draft.ts';
import { stageOf } from '../../domain/interview/steps.ts';
import { type Choice, Interrupted } from '../../world.ts';
import { elapsedText, noteTime } from '../screens/elapsed.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { notesSoFar } from '../screens/notes.ts';
import type { Session } from '../session.ts';
import { correctNote } from './correct-note.ts';
import { addNote, keepLine } from './keep-note.ts';
import { topicsOf } from './topics.ts';

type Action = 'rate' | 'correct' | 'pause';

/** Whoever leaves the notes, to pause, to rate or to correct one, leaves no line behind: it becomes a note. */
export async function takeNotes(session: Session): Promise<'pause' | 'rate'> {
  await begin(session);
  let topic: number | undefined;
  for (;;) {
    const topics = topicsOf(session.role, session.draft());
    const reply = await keepingLine(session, () =>
      session.prompter.takeNote({
        status: () => statusText(session),
        moment: () => momentText(session),
        topics: topics.map(({ about: _, ...shown }) => shown),
        ...(topic === undefined ? {} : { topic }),
        actions: actionsFor(session.draft()),
      }),
    );
    if (reply.kind === 'note') {
      const refusal = await addNote(session, topics[reply.topic]?.about ?? {}, reply.text);
      if (refusal !== undefined) session.warn(refusal);
      topic = reply.topic;
      continue;
    }
    await keepLine(session, reply);
    if (reply.value === 'pause') return 'pause';
    if (reply.value === 'rate') return rate(session);
    if ((await correctNote(session)) === 'pause') return 'pause';
    // Back among the topics and actions, not in the line of one, where Enter would save what is typed next.
    topic = undefined;
  }
}

/** An interruption keeps what stood in the line, as a pause does. */
async function keepingLine<R>(session: Session, take: () => Promise<R>): Promise<R> {
  try {
    return await take();
  } catch (failure) {
    if (failure instanceof Interrupted) await keepLine(session, failure);
    throw failure;
  }
}

/** Whoever adds a note at the review remembers something: the conversation is over, and no clock starts. */
async function begin({ role, draft, record, say, enter, world }: Session): Promise<void> {
  if (draft().step.kind !== 'review') {
    await record({ kind: 'conversation-started', at: world.clock().toISOString() });
  }
  const layout = layoutFor(world.err);
  say(
    page(
      layout.heading('Notes'),
      layout.paragraph('Every line is saved at once, with its time.'),
      notesSoFar(role, draft(), layout),
    ),
  );
  enter('notes');
}

/** The brief was for the conversation, which is over. */
async function rate({ draft, record, enter }: Session): Promise<'rate'> {
  enter('rating');
  if (draft().step.kind === 'brief') await record({ kind: 'next' });
  return 'rate';
}

function statusText({ role, draft, world }: Session): string {
  const { conversationStartedAt, stage } = draft();
  if (conversationStartedAt === undefined) return 'Notes after the conversation';
  return elapsedText(conversationStartedAt, world.clock(), stageOf(role, stage).minutes);
}

function momentText({ role, draft, world }: Session): string {
  const { conversationStartedAt, stage } = draft();
  return noteTime(world.clock().toISOString(), conversationStartedAt, stageOf(role, stage).minutes);
}

function actionsFor({ step, notes }: Draft): readonly Choice<Action>[] {
  const label = step.kind === 'brief' ? 'Rate now' : step.kind === 'review' ? 'Back to the review' : 'Go on rating';
  return [
    { value: 'rate', label, key: 'r' },
    ...(notes ? [{ value: 'correct', label: 'Correct a note' } as const] : []),
    { value: 'pause', label: 'Pause and go on later', key: 'p' },
  ];
}
