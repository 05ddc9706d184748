import { UserError } from '../../diagnostics/user-error.ts';
import { listRoles, type RoleEntry } from '../../store/role-files.ts';
import { hasRole } from '../../store/settings-proposals.ts';
import type { Command } from '../../world.ts';
import { commandLine, quoted, type WalkOptions } from '../options.ts';
import type { Place } from '../place.ts';
import { layoutFor, page } from '../screens/layout.ts';
import { unknownSettingText } from '../screens/unknown-setting.ts';

/**
 * The id of a role that can be used; undefined when the person wants the question before.
 * @throws UserError role/none
 */
export async function askRole(
  { world, workspace, prompter, settings }: Place,
  options: WalkOptions,
  before: string | undefined,
  commands: readonly Command[],
): Promise<string | undefined> {
  const roles = await listRoles(world, workspace);
  const usable = roles.filter(({ role }) => role !== undefined);
  if (usable.length === 0) {
    throw new UserError(
      'role/none',
      'This workspace has no role that can be used.',
      'Put a role file into its roles folder; hirecard validate tells what is wrong with one.',
    );
  }
  const leftOut = roles.filter(({ role }) => role === undefined);
  if (leftOut.length > 0) world.err.write(leftOutText(leftOut, options, world.err));
  if (settings.role !== undefined && !hasRole(roles, settings.role)) {
    world.err.write(page(layoutFor(world.err).warning(unknownSettingText('role', settings.role))));
  }
  const initial = [before, settings.role].find((wanted) => usable.some(({ id }) => id === wanted));
  const reply = await prompter.choose({
    message: 'Role',
    choices: usable.map(({ id, title, shipped }) => ({
      value: id,
      label: `${title} (${id})`,
      ...(shipped ? { description: 'comes with hirecard' } : {}),
    })),
    search: true,
    commands,
    ...(initial === undefined ? {} : { initial }),
  });
  return reply.kind === 'answer' ? reply.value : undefined;
}

/** A role that is looked for and not in the list must not be a riddle. */
function leftOutText(leftOut: readonly RoleEntry[], where: WalkOptions, screen: Place['world']['err']): string {
  const layout = layoutFor(screen);
  const [only, ...others] = leftOut;
  const isOne = only !== undefined && others.length === 0;
  const text = isOne
    ? '1 role is not in this list, because its file has errors. What they are:'
    : `${leftOut.length} roles are not in this list, because their files have errors. What they are:`;
  const command = commandLine(isOne ? `validate ${quoted(only.file)}` : 'validate', where);
  return page(layout.warning(text), layout.toCopy('    ', command));
}
