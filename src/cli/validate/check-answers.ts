import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { decodeAnswers } from '../../source/answers/decode-answers.ts';
import { resolveAnswers } from '../../source/answers/resolve-answers.ts';
import { errorAt } from '../../source/finding.ts';
import { loadRole } from '../../store/role-files.ts';
import type { CheckedFile, Surroundings } from './check-file.ts';

/** Everything that is wrong with an answers file, against the role that it names. */
export async function checkAnswers(
  { world, workspace }: Pick<Surroundings, 'world' | 'workspace'>,
  { shown, bytes }: CheckedFile,
): Promise<readonly Diagnostic[]> {
  const decoded = decodeAnswers(bytes, shown);
  if (!decoded.ok) return decoded.findings;
  try {
    const { role } = await loadRole(world, workspace, decoded.value.role);
    return [...decoded.findings, ...resolveAnswers(decoded.value, role).findings];
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    const { code, message, hint } = problem;
    const place = decoded.value.locate(['role'], 'value');
    return [...decoded.findings, ...decoded.value.faults, errorAt(shown, place, code, message, hint)];
  }
}
