import type { Draft } from '../draft.ts';
import type { Note } from '../note.ts';
import type { Role } from '../role.ts';
import { fittingNote } from './fitting-note.ts';
import { dimensionsOf } from './steps.ts';

/** Every note with its text: what was heard was heard. Only what it is about can be gone; one sentence for each. */
export function keepNotes(
  draft: Draft,
  before: Role,
  after: Role,
): { readonly kept: Draft['notes']; readonly lost: readonly string[] } {
  const inScope = dimensionsOf(after, draft.stage);
  const lost = new Set<string>();
  const kept = draft.notes?.map((note) => {
    const fitting = fittingNote(note, inScope);
    const change = changeOf(note, fitting, before, after);
    if (change !== undefined) lost.add(change);
    return fitting;
  });
  return { kept, lost: [...lost] };
}

function changeOf(note: Note, fitting: Note, before: Role, after: Role): string | undefined {
  if (note.dimension !== fitting.dimension) {
    const name = nameIn(before, note.dimension);
    return `${name}: the stage does not have this dimension any more; its notes are kept, as notes on the whole conversation.`;
  }
  if (note.question === fitting.question) return undefined;
  const name = nameIn(after, note.dimension);
  return `"${note.question}" is not asked any more; its notes are kept, as notes on ${name}.`;
}

function nameIn({ dimensions }: Role, dimension: string | undefined): string {
  return dimensions.find(({ id }) => id === dimension)?.name ?? dimension ?? '';
}
