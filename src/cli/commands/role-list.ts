import { FORMAT_NAMES } from '../../report/formats/registry.ts';
import { type ListedRole, type RoleListDocument, roleListReport } from '../../report/model/lists/role-list.ts';
import { listRoles, type RoleEntry } from '../../store/role-files.ts';
import { findWorkspaceIfAny } from '../../store/workspace.ts';
import type { CommandSpec } from '../command.ts';
import { print } from '../print.ts';

export const roleListCommand: CommandSpec = {
  path: ['role', 'list'],
  summary: 'List the roles of the workspace and those that come with hirecard',
  description: 'A role of the workspace stands in front of one of the same name that comes with hirecard.',
  formats: FORMAT_NAMES,
  jsonSchema: 'schema/roles.schema.json',
  examples: [{ line: 'role list', shows: 'every role that can be named in other commands' }],
  run: async (world, invocation) => {
    const workspace = await findWorkspaceIfAny(world, invocation.directory);
    const roles = (await listRoles(world, workspace)).map(listedRole);
    const data: RoleListDocument = { format: 'hirecard/roles@1', roles };
    print(world, invocation, { report: roleListReport(roles), data });
    return 0;
  },
};

function listedRole({ id, title, file, shipped, role, findings }: RoleEntry): ListedRole {
  return {
    id,
    title,
    ...(role?.version === undefined ? {} : { version: role.version }),
    file,
    shipped,
    dimensions: role?.dimensions.length ?? 0,
    stages: role?.stages.length ?? 0,
    errors: findings.filter(({ level }) => level === 'error').length,
  };
}
