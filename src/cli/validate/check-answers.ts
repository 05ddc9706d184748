import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { answersTexts } from '../../lint/record-texts.ts';
import { lintRecord } from '../../lint/run-record.ts';
import { type AnswersDocument, decodeAnswers } from '../../source/answers/decode-answers.ts';
import { resolveAnswers } from '../../source/answers/resolve-answers.ts';
import { errorAt } from '../../source/finding.ts';
import { type LoadedRole, loadRole } from '../../store/role-files.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';

export interface AnswersFile {
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Checks answers files against the roles of today; each role is read once. */
export interface AnswersChecker {
  check(file: AnswersFile): Promise<readonly Diagnostic[]>;
}

export function answersChecker(world: World, workspace: Workspace | undefined): AnswersChecker {
  const roles = new Map<string, Promise<LoadedRole | UserError>>();
  const roleOf = (id: string) => {
    const known = roles.get(id) ?? roleOrProblem(world, workspace, id);
    roles.set(id, known);
    return known;
  };
  return {
    check: async ({ shown, bytes }) => {
      const decoded = decodeAnswers(bytes, shown);
      if (!decoded.ok) return decoded.findings;
      const { value, findings } = decoded;
      const found = againstRole(value, await roleOf(value.role));
      return [...findings, ...found, ...lintRecord(value, answersTexts(value.shape))];
    },
  };
}

async function roleOrProblem(
  world: World,
  workspace: Workspace | undefined,
  id: string,
): Promise<LoadedRole | UserError> {
  try {
    return await loadRole(world, workspace, id);
  } catch (problem) {
    if (problem instanceof UserError) return problem;
    throw problem;
  }
}

function againstRole(document: AnswersDocument, role: LoadedRole | UserError): readonly Diagnostic[] {
  if (!(role instanceof UserError)) return resolveAnswers(document, role.role).findings;
  const { code, message, hint } = role;
  return [...document.faults, errorAt(document.file, document.locate(['role'], 'value'), code, message, hint)];
}
