import type { Note } from '../note.ts';
import type { Dimension } from '../role.ts';

/**
 * The note, about no more than these dimensions and their questions: where its dimension is not among them it becomes
 * one about the conversation as a whole, and a question that is not asked is left out. Its text and time never change.
 */
export function fittingNote(note: Note, dimensions: readonly Dimension[]): Note {
  const { at, dimension, question, text } = note;
  const about = dimensions.find(({ id }) => id === dimension);
  if (!about) return { at, text };
  const isAsked = question === undefined || about.questions.some(({ ask }) => ask === question);
  return isAsked ? note : { at, dimension: about.id, text };
}
