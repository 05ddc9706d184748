/** What was entered, or stood in the line when the notes were left: on disk at once. */
import type { Session } from '../session.ts';
import { type Topic, topicName, topicsOf } from './topics.ts';

/** A note of this moment. Returns why it is not taken, if it is not. */
export function addNote({ record, world }: Session, about: Topic['about'], text: string): Promise<string | undefined> {
  return record({ kind: 'note', note: { at: world.clock().toISOString(), ...about, text } });
}

interface BegunLine {
  /** A place in the list of topics. */
  readonly topic?: number | undefined;
  readonly typed?: string | undefined;
}

/** Makes a note of a line that was begun, and says so. Nothing waits in memory, where a crash would take it. */
export async function keepLine(session: Session, { topic, typed = '' }: BegunLine): Promise<void> {
  if (typed.trim() === '') return;
  const { role, draft, say, warn } = session;
  const topics = topicsOf(role, draft());
  const { about } = topics[topic ?? -1] ?? { about: {} };
  const refusal = await addNote(session, about, typed);
  if (refusal !== undefined) return;
  say('\n');
  warn(`The line you had begun is kept as a note on ${topicName(role, about)}.`);
}
