import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { orderDiagnostics } from '../../diagnostics/order.ts';
import { applyLevels } from '../../lint/apply-levels.ts';
import type { Silenced } from '../../lint/suppress.ts';
import { findWorkspace, findWorkspaceIfAny } from '../../store/workspace.ts';
import type { World } from '../../world.ts';
import { type CheckedFiles, checkFiles, type Looked } from './check-files.ts';
import type { ValidateOptions } from './options.ts';
import { loadPolicy, type Policy } from './policy.ts';
import { refuseOptions } from './refuse-options.ts';
import { remembered } from './remembered.ts';
import { namedTargets, workspaceTargets } from './targets.ts';
import { withInputInPlace } from './texts-in-place.ts';

/** What is to be checked, and how. */
export interface Plan extends Looked {
  readonly policy: Policy;
}

/** @throws UserError workspace/… when nothing is named and there is no workspace; cli/… for options that cannot be */
export async function planCheck(world: World, options: ValidateOptions): Promise<Plan> {
  const { paths, directory, excludes, stdinPath } = options;
  const isNamed = paths.length > 0;
  await refuseOptions(world, options);
  const workspace = await (isNamed ? findWorkspaceIfAny(world, directory) : findWorkspace(world, directory));
  const policy = await loadPolicy(world, workspace, excludes);
  const targets =
    workspace && !isNamed
      ? await workspaceTargets(world, workspace, policy.isExcluded)
      : await namedTargets(world, paths, { workspace, isExcluded: policy.isExcluded, stdinPath });
  const asked =
    workspace && !isNamed
      ? [workspace.roles, workspace.scorecards]
      : paths.map((path) => world.files.resolve(world.cwd, path));
  return { workspace, policy, targets, asked };
}

/** Everything that is to be told, in order, at the levels that hold here. */
export async function runCheck(world: World, { policy, ...looked }: Plan, mayRemember = false): Promise<CheckedFiles> {
  const memory = mayRemember ? await remembered(world, looked.workspace, looked.asked) : undefined;
  const checked = await checkFiles(await withInputInPlace(world, looked.targets), looked, memory);
  return {
    ...checked,
    findings: told([...checked.findings, ...policy.faults], policy),
    isIncomplete: checked.isIncomplete || policy.isUnread,
    silenced: silencedHere(checked.silenced, policy),
  };
}

export function told(findings: readonly Diagnostic[], { levels }: Policy): readonly Diagnostic[] {
  return orderDiagnostics(applyLevels(findings, levels));
}

/** What is turned off would not be told without the comment either. */
function silencedHere(silenced: readonly Silenced[], { levels }: Policy): readonly Silenced[] {
  return silenced.flatMap(({ finding, reason }) =>
    applyLevels([finding], levels).map((levelled) => ({ finding: levelled, reason })),
  );
}
