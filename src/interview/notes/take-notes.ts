/** Notes while the conversation goes on: each is on disk, with its time, before the next line. */
import type { Draft } from '../../domain/draft.ts';
import { stageOf } from '../../domain/interview/steps.ts';
import { type Choice, Interrupted } from '../../world.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { notesSoFar } from '../screens/notes.ts';
import type { Session } from '../session.ts';
import { correctNote } from './correct-note.ts';
import { elapsedText, noteTime } from './elapsed.ts';
import { topicsOf } from './topics.ts';
import { addNote, keepLine, type UnfinishedLine } from './unfinished-line.ts';

type Action = 'rate' | 'correct' | 'pause';

/**
 * @param line what stood in the line when the notes were left the last time
 * @returns pause, or, to go on with the ratings, what was typed and not entered
 */
export async function takeNotes(session: Session, line: UnfinishedLine): Promise<'pause' | UnfinishedLine> {
  await begin(session);
  let current = line;
  let begun = line;
  for (;;) {
    const topics = topicsOf(session.role, session.draft());
    const question = {
      status: () => statusText(session),
      moment: () => momentText(session),
      topics: topics.map(({ about: _, ...topic }) => topic),
      ...current,
      actions: actionsFor(session.draft()),
    };
    const take = () => session.prompter.takeNote(question);
    const reply = await keepingLine(session, take, (stop) => stillAbout(begun, lineIn(stop) ?? begun));
    if (reply.kind === 'note') {
      const refusal = await addNote(session, topics[reply.topic]?.about ?? {}, reply.text);
      if (refusal !== undefined) session.warn(refusal);
      current = { topic: reply.topic };
      begun = {};
      continue;
    }
    const { kind: _, value, ...placed } = reply;
    const left = stillAbout(begun, placed);
    if (value !== 'correct') return value === 'pause' ? pause(session, left) : rate(session, left);
    await keepingLine(
      session,
      () => correctNote(session),
      () => left,
    );
    current = toTopics(left);
    begun = left;
  }
}

/** Back among the topics and actions, not in the line of one, where the next key would be a letter of a note. */
function toTopics({ typed }: UnfinishedLine): UnfinishedLine {
  return typed === undefined ? {} : { typed };
}

/** A line that nobody went on with is about what it was begun about; the list of topics starts at the first. */
function stillAbout(begun: UnfinishedLine, now: UnfinishedLine): UnfinishedLine {
  return now.typed !== undefined && now.typed === begun.typed && !now.topic ? begun : now;
}

/** An interruption keeps what stood in the line, as a pause does. */
async function keepingLine<R>(
  session: Session,
  ask: () => Promise<R>,
  line: (stop: Interrupted) => UnfinishedLine,
): Promise<R> {
  try {
    return await ask();
  } catch (failure) {
    if (failure instanceof Interrupted) await keepLine(session, line(failure));
    throw failure;
  }
}

function lineIn({ typed, topic }: Interrupted): UnfinishedLine | undefined {
  return typed === undefined ? undefined : { typed, ...(topic === undefined ? {} : { topic }) };
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

async function pause(session: Session, line: UnfinishedLine): Promise<'pause'> {
  await keepLine(session, line);
  return 'pause';
}

/** The brief was for the conversation, which is over. */
async function rate({ draft, record, enter, say, world }: Session, line: UnfinishedLine): Promise<UnfinishedLine> {
  enter('rating');
  if (line.typed?.trim()) say(page(layoutFor(world.err).paragraph('The line you had begun waits in the notes.')));
  if (draft().step.kind === 'brief') await record({ kind: 'next' });
  return line;
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
