/** Whether what the settings propose is there at all: a role that was renamed would silently not be proposed any more. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { alternatives, quoted } from '../source/finding.ts';
import { suggest } from '../source/suggest.ts';
import type { World } from '../world.ts';
import { listRoles, type RoleEntry } from './role-files.ts';
import type { LoadedSettings, SettingOrigin } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** Warnings config/unknown-role and config/unknown-stage, each where the setting stands. */
export async function unknownProposals(
  world: World,
  workspace: Workspace,
  { settings, origins }: Pick<LoadedSettings, 'settings' | 'origins'>,
): Promise<readonly Diagnostic[]> {
  const { role, stage } = settings;
  if (role === undefined && stage === undefined) return [];
  const roles = await listRoles(world, workspace);
  return [
    ...(role === undefined || !origins.role || hasRole(roles, role)
      ? []
      : [
          warning(
            'role',
            role,
            origins.role,
            roles.map(({ id }) => id),
            rolesHere(roles),
          ),
        ]),
    ...(stage === undefined || !origins.stage || mayHaveStage(roles, stage)
      ? []
      : [
          warning(
            'stage',
            stage,
            origins.stage,
            stagesOf(roles),
            `Stages here: ${alternatives(stagesOf(roles)) || 'none'}.`,
          ),
        ]),
  ];
}

/** Also one whose file has errors: that is told where files are checked. */
export function hasRole(roles: readonly RoleEntry[], id: string): boolean {
  return roles.some((entry) => entry.id === id);
}

/** Which stages a file with errors has is not known. */
export function mayHaveStage(roles: readonly RoleEntry[], id: string): boolean {
  return roles.some(({ role }) => role === undefined) || stagesOf(roles).includes(id);
}

function stagesOf(roles: readonly RoleEntry[]): readonly string[] {
  return [...new Set(roles.flatMap(({ role }) => role?.stages.map(({ id }) => id) ?? []))];
}

/** Those of the workspace first: what comes with hirecard can be proposed too, and lies elsewhere. */
function rolesHere(roles: readonly RoleEntry[]): string {
  const ids = (isShipped: boolean) => roles.filter(({ shipped }) => shipped === isShipped).map(({ id }) => id);
  const shipped = ids(true);
  const others =
    shipped.length > 0 ? ` With hirecard come ${alternatives(shipped).replace(/ or (?=[^ ]+$)/, ' and ')}.` : '';
  return `Roles here: ${alternatives(ids(false)) || 'none'}.${others}`;
}

function warning(
  what: 'role' | 'stage',
  id: string,
  origin: SettingOrigin,
  known: readonly string[],
  whatThereIs: string,
): Diagnostic {
  const meant = suggest(id, known);
  return {
    code: what === 'role' ? 'config/unknown-role' : 'config/unknown-stage',
    level: 'warning',
    message:
      what === 'role'
        ? `There is no role ${quoted(id)} in this workspace, so it is not proposed.`
        : `No role of this workspace has a stage ${quoted(id)}, so it is not proposed.`,
    hint: meant === undefined ? whatThereIs : `Did you mean ${quoted(meant)}?`,
    file: origin.file,
    range: origin.range,
  };
}
