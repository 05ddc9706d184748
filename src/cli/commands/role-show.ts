import { exactText, rounded } from '../../domain/exact.ts';
import { FORMAT_NAMES } from '../../report/formats/registry.ts';
import { roleReport } from '../../report/model/role/role-report.ts';
import { roleMeaning } from '../../source/role/role-meaning.ts';
import { type LoadedRole, loadRole } from '../../store/role-files.ts';
import { findWorkspaceIfAny } from '../../store/workspace.ts';
import type { CommandSpec } from '../command.ts';
import { argumentText, print } from '../print.ts';

export const roleShowCommand: CommandSpec = {
  path: ['role', 'show'],
  summary: 'Show a role: dimensions, anchors, questions, stages, decision',
  description: 'Shows what is in force, also where the file leaves it to a default.',
  arguments: [{ syntax: '<role>', description: 'the id of a role, or the path of its file' }],
  formats: FORMAT_NAMES,
  jsonSchema: 'schema/rubric.schema.json',
  examples: [{ line: 'role show principal-product-manager', shows: 'the whole rubric, with its decision in words' }],
  run: async (world, invocation) => {
    const workspace = await findWorkspaceIfAny(world, invocation.directory);
    const loaded = await loadRole(world, workspace, argumentText(invocation, 0) ?? '');
    print(world, invocation, { report: roleReport(loaded), data: roleDocument(loaded) });
    return 0;
  },
};

/** `role` is a role file of the same meaning with every default written out; shares are 0 to 1 of the whole role. */
function roleDocument({ role, digest, file }: LoadedRole) {
  return {
    format: 'hirecard/rubric@1' as const,
    file,
    digest,
    shares: role.dimensions.map(({ id, share }) => ({ dimension: id, share: rounded(share), exact: exactText(share) })),
    role: roleMeaning(role),
  };
}
