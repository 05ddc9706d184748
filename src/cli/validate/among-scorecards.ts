import type { Workspace } from '../../store/workspace.ts';
import type { World } from '../../world.ts';

/** Where hirecard puts scorecards: `scorecards/<role>/<candidate>/<name>.json`. */
const AMONG_SCORECARDS = /(?:^|\/)scorecards\/[^/]+\/[^/]+\/[^/]+\.json$/;

/**
 * Whether a file, by its absolute path, lies where scorecards are put: in the workspace's own folder for them, and
 * outside of the workspace in one of that name. What a folder is called that lies above all that is looked at, which
 * may be a whole team's `scorecards`, says nothing.
 * @param asked absolute paths of the files and folders that were asked for
 */
export function amongScorecards(
  world: World,
  workspace: Workspace | undefined,
  asked: readonly string[] = [],
): (path: string) => boolean {
  const { relative, resolve } = world.files;
  const isBelow = (folder: string, path: string): boolean => relative(folder, path).split('/')[0] !== '..';
  return (path) => {
    if (!path.endsWith('.json')) return false;
    if (workspace && isBelow(workspace.root, path)) {
      return isBelow(workspace.scorecards, path) && relative(workspace.scorecards, path).split('/').length === 3;
    }
    // A file that was named itself, from elsewhere, is seen from nowhere but the top.
    const from = [world.cwd, ...asked].filter((folder) => folder !== path && isBelow(folder, path));
    const names = from.map((folder) => relative(resolve(folder, '..'), path));
    return (names.length > 0 ? names : [path]).some((name) => AMONG_SCORECARDS.test(name));
  };
}
