/** A line that was begun and not entered when the notes were left. It waits for the person to come back. */
import type { Session } from '../session.ts';
import { type Topic, topicName, topicsOf } from './topics.ts';

export interface UnfinishedLine {
  /** A place in the list of topics. */
  readonly topic?: number;
  readonly typed?: string;
}

/** A note of this moment. Returns why it is not taken, if it is not. */
export function addNote({ record, world }: Session, about: Topic['about'], text: string): Promise<string | undefined> {
  return record({ kind: 'note', note: { at: world.clock().toISOString(), ...about, text } });
}

/** Makes a note of it, when there will be no coming back, and says so. */
export async function keepLine(session: Session, { topic, typed = '' }: UnfinishedLine): Promise<void> {
  if (typed.trim() === '') return;
  const { role, draft, warn } = session;
  const topics = topicsOf(role, draft());
  const { about } = topics[topic ?? -1] ?? { about: {} };
  const refusal = await addNote(session, about, typed);
  if (refusal === undefined) warn(`The line you had begun is kept as a note (${topicName(role, about)}).`);
}
