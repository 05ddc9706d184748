/** Notes of the conversation as a file of any format holds them: what they may say, and what they may be about. */
import type { Dimension, Role, Stage } from '../../domain/role.ts';
import type { Faults, Path } from '../family-faults.ts';
import { quoted } from '../finding.ts';
import { momentProblem } from '../scorecard/moment.ts';
import { suggest } from '../suggest.ts';
import { dimensionOfStage } from './dimension-of-stage.ts';

export interface WrittenNote {
  readonly at?: string | undefined;
  readonly dimension?: string | undefined;
  readonly question?: string | undefined;
  readonly text: string;
  /** Of the note. */
  readonly path: Path;
  /** Of its text. */
  readonly textPath: Path;
}

/** What can be seen without the role: times, texts, and questions of nothing. */
export function checkNotes(faults: Faults, written: readonly WrittenNote[]): void {
  for (const { at, dimension, question, text, path, textPath } of written) {
    const problem = at === undefined ? undefined : momentProblem(at);
    if (problem) faults.add({ code: 'invalid-date', path: [...path, 'at'], ...problem });
    if (text.trim() === '') {
      const hint = 'Write what was said, or delete the note.';
      faults.add({ code: 'note-empty', path: textPath, message: 'This note says nothing.', hint });
    }
    if (question === undefined || dimension !== undefined) continue;
    faults.add({
      code: 'question-without-dimension',
      path: [...path, 'question'],
      at: 'key',
      message: 'This note names a question, but not the dimension that the question belongs to.',
      hint: 'Add "dimension", or delete "question".',
    });
  }
}

/** What notes are about has to be in the stage: a dimension of it, and a question of that dimension. */
export function checkTopics(faults: Faults, role: Role, stage: Stage, written: readonly WrittenNote[]): void {
  for (const { dimension: id, question, path } of written) {
    if (id === undefined) continue;
    const mentioned = { id, path: [...path, 'dimension'], use: 'has a note' };
    const dimension = dimensionOfStage(faults, role, stage, mentioned);
    if (dimension && question !== undefined) checkQuestion(faults, dimension, question, [...path, 'question']);
  }
}

function checkQuestion(faults: Faults, { name, questions }: Dimension, question: string, path: Path): void {
  const known = questions.map(({ ask }) => ask);
  if (known.includes(question)) return;
  faults.add({
    code: 'unknown-question',
    path,
    message: `${quoted(question)} is not a question of ${name}${known.length === 0 ? '; it has none' : ''}.`,
    hint: questionHint(question, known),
  });
}

function questionHint(question: string, known: readonly string[]): string {
  if (known.length === 0) return 'Delete "question".';
  const meant = suggest(question, known);
  // Whole, because it has to be written as the role asks it.
  return meant === undefined ? `Known: ${known.map(quoted).join(', ')}.` : `Did you mean "${meant}"?`;
}
