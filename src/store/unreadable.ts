import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FileProblem } from '../world.ts';
import { describeFileProblem } from './file-problems.ts';

/** A file that cannot be read, as a finding among those of the others, by the name it is shown by. */
export function unreadable({ kind, systemCode }: FileProblem, file: string): Diagnostic {
  const { code, message } = describeFileProblem(new FileProblem(kind, file, systemCode));
  const start = { line: 1, column: 1 };
  return { code, level: 'error', message, file, range: { start, end: start } };
}
