import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileProblem } from '../world.ts';
import { describeFileProblem } from './file-problems.ts';

/** A file that cannot be read, as a finding among those of the others. */
export function unreadable(problem: FileProblem, file: string): Diagnostic {
  const { code, message } = describeFileProblem(problem);
  const start = { line: 1, column: 1 };
  return { code, level: 'error', message, file, range: { start, end: start } };
}
