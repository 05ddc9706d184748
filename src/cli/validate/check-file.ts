import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { lintRole } from '../../lint/run.ts';
import type { Heard } from '../../lint/suppress.ts';
import { decodeAnswers } from '../../source/answers/decode-answers.ts';
import { resolveAnswers } from '../../source/answers/resolve-answers.ts';
import { ignoreComments } from '../../source/comments/ignore-comments.ts';
import { decodeConfig } from '../../source/config/decode-config.ts';
import { errorAt } from '../../source/finding.ts';
import { decodeRoleDocument } from '../../source/role/decode-role.ts';
import { loadRole } from '../../store/role-files.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import { sourceText } from '../sources.ts';
import { type ScorecardChecker, scorecardChecker } from './check-scorecards.ts';
import { type FileKind, fileKind, isWorkspaceConfig } from './file-kind.ts';

/** Where files are checked: what their references are looked up in. */
export interface Surroundings {
  readonly world: World;
  readonly workspace: Workspace | undefined;
  readonly scorecards: ScorecardChecker;
}

export function surroundings(world: World, workspace: Workspace | undefined): Surroundings {
  return { world, workspace, scorecards: scorecardChecker(world, workspace) };
}

export interface CheckedFile {
  /** Absolute; absent for standard input, which has no place and no name of its own. */
  readonly path?: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Everything that is wrong or unwise about a file, whichever kind it is, but for what its comments silence. */
export async function checkFile(around: Surroundings, file: CheckedFile): Promise<Heard> {
  const text = sourceText(file.bytes);
  const findings = await findingsOf(around, file, fileKind(text, file.path));
  const comments = ignoreComments(text, file.shown);
  if (comments.length === 0) return { findings, silenced: [] };
  const [{ suppress }, { KNOWN_CODES }] = await Promise.all([
    import('../../lint/suppress.ts'),
    import('../../lint/known-codes.ts'),
  ]);
  return suppress(file.shown, findings, comments, KNOWN_CODES);
}

async function findingsOf(around: Surroundings, file: CheckedFile, kind: FileKind): Promise<readonly Diagnostic[]> {
  switch (kind) {
    case 'role':
      return checkRole(file);
    case 'answers':
      return checkAnswers(around, file);
    case 'config':
      return checkConfig(file);
    case 'scorecard':
      return around.scorecards.check(file);
  }
}

async function checkConfig({ path = '', shown, bytes }: CheckedFile): Promise<readonly Diagnostic[]> {
  const { KNOWN_CODES } = await import('../../lint/known-codes.ts');
  return decodeConfig(bytes, shown, isWorkspaceConfig(path) ? 'workspace' : 'person', KNOWN_CODES).findings;
}

function checkRole({ path, shown, bytes }: CheckedFile): readonly Diagnostic[] {
  const decoded = decodeRoleDocument(bytes, shown, { checkName: path !== undefined });
  return decoded.ok ? [...decoded.findings, ...lintRole(decoded.value)] : decoded.findings;
}

async function checkAnswers(
  { world, workspace }: Surroundings,
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
