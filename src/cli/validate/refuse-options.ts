import { UserError } from '../../diagnostics/user-error.ts';
import { globProblem } from '../../source/config/glob-problem.ts';
import { quoted } from '../../source/finding.ts';
import type { World } from '../../world.ts';
import type { ValidateOptions } from './options.ts';

/** What would otherwise be passed over without a word. @throws UserError cli/bad-glob, cli/no-such-folder */
export async function refuseOptions(
  world: World,
  { excludes, relativeTo }: Pick<ValidateOptions, 'excludes' | 'relativeTo'>,
): Promise<void> {
  for (const glob of excludes) {
    const problem = globProblem(glob);
    if (!problem) continue;
    throw new UserError('cli/bad-glob', `--exclude ${quoted(glob)} ${problem.message}.`, problem.hint);
  }
  if (relativeTo === undefined) return;
  const kind = await world.files.kind(world.files.resolve(world.cwd, relativeTo));
  if (kind === 'directory' && relativeTo !== '') return;
  const what = kind === 'file' ? 'is not a folder' : 'is no folder that is there';
  throw new UserError(
    'cli/no-such-folder',
    `--relative-to ${quoted(relativeTo)} ${what}.`,
    'Name a folder, such as the root of the repository.',
  );
}
