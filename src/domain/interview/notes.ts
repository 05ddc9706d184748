/** Notes of the conversation in a draft: added, put right, taken away. No answer is touched by any of it. */
import type { Draft } from '../draft.ts';
import type { Note } from '../note.ts';

export function withNote(draft: Draft, note: Note): Draft {
  return { ...draft, notes: [...(draft.notes ?? []), { ...note, text: note.text.trim() }] };
}

/** The note at this place with another text, or without it when the text is empty. */
export function withChangedNote(draft: Draft, place: number, text: string): Draft {
  const { notes = [], ...rest } = draft;
  const said = text.trim();
  const changed = notes.flatMap((note, index) => {
    if (index !== place) return [note];
    return said === '' ? [] : [{ ...note, text: said }];
  });
  return changed.length === 0 ? rest : { ...rest, notes: changed };
}

/** The first beginning stands: leaving the notes and coming back does not start the clock anew. */
export function conversationStarted(draft: Draft, at: string): Draft {
  return draft.conversationStartedAt === undefined ? { ...draft, conversationStartedAt: at } : draft;
}

/** What was noted about a dimension and its questions, in the order in which it was written. */
export function notesAbout(draft: Pick<Draft, 'notes'>, dimension: string | undefined): readonly Note[] {
  return (draft.notes ?? []).filter((note) => note.dimension === dimension);
}
