import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt, FILE_START } from '../../source/finding.ts';
import { unreadable } from '../../store/role-files.ts';
import { WORKSPACE_CONFIG } from '../../store/settings.ts';
import { shownPath } from '../../store/shown-path.ts';
import type { Workspace } from '../../store/workspace.ts';
import { FileProblem, type World } from '../../world.ts';
import { oursInFolder } from './ours-in-folder.ts';
import { unreadableIn } from './unreadable-in.ts';

export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly shown: string }
  | { readonly kind: 'standard-input' }
  /** Something that was asked for and cannot be looked at. */
  | { readonly kind: 'problem'; readonly finding: Diagnostic };

/** Names that begin with a dot are not looked at: kept rubrics, drafts, what tools keep for themselves. */
const IN_FOLDERS = ['**/*.yaml', '**/*.yml', '**/*.json'];

/** The roles, scorecards and settings of a workspace; it may have none yet. */
export async function workspaceTargets(
  world: World,
  { root, roles, scorecards }: Workspace,
): Promise<readonly Target[]> {
  const config = world.files.resolve(root, WORKSPACE_CONFIG);
  const folders = await Promise.all(
    [roles, scorecards].map(async (folder) =>
      (await world.files.kind(folder)) === 'directory' ? filesOf(world, folder) : [],
    ),
  );
  const hasConfig = (await world.files.kind(config)) !== 'missing';
  return [...folders.flat(), ...files(world, hasConfig ? [config] : [])];
}

/** What the arguments name, every file once, in the order they were given. */
export async function namedTargets(world: World, names: readonly string[]): Promise<readonly Target[]> {
  const targets = (await Promise.all(names.map((name) => named(world, name)))).flat();
  const seen = new Set<string>();
  return targets.filter((target) => {
    const key = target.kind === 'file' ? target.path : JSON.stringify(target);
    return seen.has(key) ? false : seen.add(key);
  });
}

async function named(world: World, name: string): Promise<readonly Target[]> {
  if (name === '-') return [{ kind: 'standard-input' }];
  const path = world.files.resolve(world.cwd, name);
  const shown = shownPath(world, path);
  try {
    switch (name === '' ? 'missing' : await world.files.kind(path)) {
      case 'file':
        return [{ kind: 'file', path, shown }];
      case 'directory':
        return orNothing(await filesOf(world, path), shown, 'This folder has no file of hirecard in it.');
      case 'other':
        return [{ kind: 'problem', finding: unreadable(new FileProblem('other', shown), shown) }];
      case 'missing':
        return orNothing(await matching(world, name), name, 'There is no such file, and nothing matches it.');
    }
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return [{ kind: 'problem', finding: unreadable(problem, shown) }];
  }
}

function orNothing(files: readonly Target[], shown: string, message: string): readonly Target[] {
  if (files.length > 0) return files;
  return [{ kind: 'problem', finding: errorAt(shown, FILE_START, 'io/nothing-found', message) }];
}

async function matching(world: World, pattern: string): Promise<readonly Target[]> {
  return /[*?[{(!]/.test(pattern) ? files(world, await world.files.glob([pattern], world.cwd)) : [];
}

async function filesOf(world: World, folder: string): Promise<readonly Target[]> {
  const paths = (await world.files.glob(IN_FOLDERS, folder)).filter((path) => !path.includes('/node_modules/'));
  return [...files(world, await oursInFolder(world, folder, paths)), ...(await unreadableIn(world, folder))];
}

function files(world: World, paths: readonly string[]): readonly Target[] {
  return paths.map((path) => ({ kind: 'file', path, shown: shownPath(world, path) }));
}
