/** What a note can be about: the stage's dimensions, each followed by its questions, then the conversation itself. */
import type { Draft } from '../../domain/draft.ts';
import { dimensionsOf } from '../../domain/interview/steps.ts';
import type { Note } from '../../domain/note.ts';
import type { Role } from '../../domain/role.ts';
import type { NoteTopic } from '../../world.ts';

export interface Topic extends NoteTopic {
  readonly about: Pick<Note, 'dimension' | 'question'>;
}

export function topicsOf(role: Role, draft: Draft): readonly Topic[] {
  const count = ({ dimension, question }: Topic['about']) =>
    (draft.notes ?? []).filter((note) => note.dimension === dimension && note.question === question).length;
  const topics: Topic[] = [];
  for (const { id, name, questions } of dimensionsOf(role, draft.stage)) {
    const under = topics.length;
    topics.push({ label: name, count: count({ dimension: id }), about: { dimension: id } });
    for (const { ask } of questions) {
      const about = { dimension: id, question: ask };
      topics.push({ label: ask, under, count: count(about), about });
    }
  }
  return [...topics, { label: 'General', count: count({}), about: {} }];
}

/** The name of what a note is about: its dimension's, or "General". */
export function topicName(role: Role, { dimension }: Pick<Note, 'dimension'>): string {
  return role.dimensions.find(({ id }) => id === dimension)?.name ?? 'General';
}
