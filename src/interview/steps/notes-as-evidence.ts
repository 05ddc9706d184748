import type { Note } from '../../domain/note.ts';

/** The notes as evidence, one a line, after what was typed. Those that stand there already are not repeated. */
export function evidenceWithNotes(typed: string, notes: readonly Note[]): string {
  return notes.reduce((evidence, { text }) => {
    if (`\n${evidence}\n`.includes(`\n${text}\n`)) return evidence;
    return evidence === '' ? text : `${evidence}\n${text}`;
  }, typed.trim());
}
