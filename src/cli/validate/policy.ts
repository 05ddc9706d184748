import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { ValidateSettings } from '../../domain/settings.ts';
import { errorAt, FILE_START } from '../../source/finding.ts';
import { readValidateSettings } from '../../store/settings.ts';
import { shownPath } from '../../store/shown-path.ts';
import { WORKSPACE_CONFIG, type Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import { leavesWorkspace, linkFinding } from './bounds.ts';
import { excludedBy } from './excluded.ts';

/** How files are to be checked here. */
export interface Policy {
  readonly levels: ValidateSettings['levels'];
  /** Whether a file is passed over, unless it is named itself. By its absolute path. */
  readonly isExcluded: (path: string) => boolean;
  /** What is wrong with the file that says so: every file is then checked as if it were not there. */
  readonly faults: readonly Diagnostic[];
  /** Whether that file is there and could not be read. */
  readonly isUnread: boolean;
}

/** What the workspace's settings say, and the globs that were given on the command line, from the working folder. */
export async function loadPolicy(
  world: World,
  workspace: Workspace | undefined,
  excludes: readonly string[],
): Promise<Policy> {
  const { validate, faults, isUnread } = workspace ? await readSettings(world, workspace) : NOTHING_SET;
  const bySettings = excludedBy(validate?.exclude ?? []);
  const byOption = excludedBy(excludes);
  const { relative } = world.files;
  return {
    levels: validate?.levels ?? {},
    isExcluded: (path) =>
      byOption(relative(world.cwd, path)) || (workspace !== undefined && bySettings(relative(workspace.root, path))),
    faults,
    isUnread,
  };
}

interface Read extends Pick<Policy, 'faults' | 'isUnread'> {
  readonly validate?: ValidateSettings | undefined;
}

const NOTHING_SET: Read = { faults: [], isUnread: false };

async function readSettings(world: World, workspace: Workspace): Promise<Read> {
  const path = world.files.resolve(workspace.root, WORKSPACE_CONFIG);
  const file = shownPath(world, path);
  if (await leavesWorkspace(world, workspace, path)) return { faults: [linkFinding(file, true)], isUnread: true };
  const known = async () => (await import('../../lint/known-codes.ts')).KNOWN_CODES;
  try {
    const { validate, findings } = await readValidateSettings(world, workspace, known);
    return { validate, faults: findings.filter(({ level }) => level === 'error'), isUnread: false };
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    return { faults: [errorAt(file, FILE_START, failure.code, failure.message)], isUnread: true };
  }
}
