import { isMoment } from '../../domain/moment.ts';
import type { Note } from '../../domain/note.ts';
import type { AnswersShape } from './answers-schema.ts';
import type { WrittenNote } from './check-notes.ts';

/** A note that may not say when it was written. */
export type TimelessNote = Omit<Note, 'at'> & Partial<Pick<Note, 'at'>>;

/** The notes of an answers file as far as their shape is right. A text alone is about the conversation as a whole. */
export function writtenNotes(shape: AnswersShape['notes'] = []): readonly WrittenNote[] {
  return shape.flatMap((note, index): readonly WrittenNote[] => {
    if (note === undefined) return [];
    const path = ['notes', index];
    if (typeof note === 'string') return [{ text: note, path, textPath: path }];
    return [{ ...note, path, textPath: [...path, 'text'] }];
  });
}

/** In the order of the file, with their times in UTC. */
export function notesOf(written: readonly WrittenNote[]): readonly TimelessNote[] {
  return written.map(({ at, dimension, question, text }) => ({
    ...(at === undefined || !isMoment(at) ? {} : { at: new Date(at).toISOString() }),
    ...(dimension === undefined ? {} : { dimension }),
    ...(question === undefined ? {} : { question }),
    text: text.trim(),
  }));
}
