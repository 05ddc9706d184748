/** Notes ↔ the part of a scorecard or draft file that holds them. */
import type { Note } from '../../domain/note.ts';
import type { WrittenNote } from '../answers/check-notes.ts';
import type { NotesShape } from './scorecard-schema.ts';

/** The key with the notes; nothing at all where there is none, as in files from before there were notes. */
export function shapeOfNotes(notes: readonly Note[] | undefined): { readonly notes?: NotesShape } {
  return notes && notes.length > 0 ? { notes: notes.map(noteOf) } : {};
}

export function notesOf(shape: NotesShape | undefined): { readonly notes?: readonly Note[] } {
  return shape && shape.length > 0 ? { notes: shape.map(noteOf) } : {};
}

/** Keys in the order in which they are written. */
function noteOf({ at, dimension, question, text }: NotesShape[number]): Note {
  return {
    at,
    ...(dimension === undefined ? {} : { dimension }),
    ...(question === undefined ? {} : { question }),
    text,
  };
}

export function writtenNotes(shape: NotesShape = []): readonly WrittenNote[] {
  return shape.map((note, index) => {
    const path = ['notes', index];
    return { ...note, path, textPath: [...path, 'text'] };
  });
}
