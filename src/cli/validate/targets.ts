import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt, FILE_START } from '../../source/finding.ts';
import { shownPath } from '../../store/shown-path.ts';
import { unreadable } from '../../store/unreadable.ts';
import { WORKSPACE_CONFIG, type Workspace } from '../../store/workspace.ts';
import { FileProblem, type TreeEntry, type World } from '../../world.ts';
import { boundsOf, leavesWorkspace, linkFinding } from './bounds.ts';
import { oursInFolder } from './ours-in-folder.ts';

export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly shown: string }
  /** With the place and the name of the file that it is the text of, where they are known. */
  | { readonly kind: 'standard-input'; readonly path?: string; readonly shown?: string }
  /** Something that was asked for and cannot be looked at. */
  | { readonly kind: 'problem'; readonly finding: Diagnostic };

/** Whether the file or folder at an absolute path is passed over where it is not named itself. */
type IsExcluded = (path: string) => boolean;

/** What a file that would be checked is called. */
const IS_CHECKED = /\.(?:yaml|yml|json)$/;

/** The roles, scorecards and settings of a workspace; it may have none yet. */
export async function workspaceTargets(
  world: World,
  workspace: Workspace,
  isExcluded: IsExcluded,
): Promise<readonly Target[]> {
  const { root, roles, scorecards } = workspace;
  const config = world.files.resolve(root, WORKSPACE_CONFIG);
  const folders = await Promise.all(
    [roles, scorecards].map(async (folder) =>
      (await world.files.kind(folder)) === 'directory' ? filesOf(world, workspace, folder) : [],
    ),
  );
  // One that leads out is told with what is wrong with the settings.
  const hasConfig =
    (await world.files.kind(config)) !== 'missing' && !(await leavesWorkspace(world, workspace, config));
  const found = [...folders.flat(), ...files(world, hasConfig ? [config] : [])];
  const left = without(world, found, isExcluded);
  return found.length > 0 && left.length === 0 ? [allExcluded(shownPath(world, root))] : left;
}

/** What the arguments name, every file once, in the order they were given. */
export async function namedTargets(
  world: World,
  names: readonly string[],
  how: {
    readonly workspace: Workspace | undefined;
    readonly isExcluded: IsExcluded;
    readonly stdinPath?: string | undefined;
  },
): Promise<readonly Target[]> {
  const targets = (
    await Promise.all(names.map((name) => (name === '-' ? standardInput(world, how) : named(world, name, how))))
  ).flat();
  // An editor hands over every file it has open, also those that are passed over.
  if (targets.length === 0) return names.filter((name) => name !== '-').map(allExcluded);
  const seen = new Set<string>();
  return targets.filter((target) => {
    const key = target.kind === 'file' ? target.path : JSON.stringify(target);
    return seen.has(key) ? false : seen.add(key);
  });
}

function standardInput(world: World, { isExcluded, stdinPath }: Parameters<typeof namedTargets>[2]): readonly Target[] {
  if (stdinPath === undefined) return [{ kind: 'standard-input' }];
  const path = world.files.resolve(world.cwd, stdinPath);
  return isExcluded(path) ? [] : [{ kind: 'standard-input', path, shown: shownPath(world, path) }];
}

async function named(
  world: World,
  name: string,
  { workspace, isExcluded }: Parameters<typeof namedTargets>[2],
): Promise<readonly Target[]> {
  const path = world.files.resolve(world.cwd, name);
  const shown = shownPath(world, path);
  try {
    switch (name === '' ? 'missing' : await world.files.kind(path)) {
      case 'file':
        return [{ kind: 'file', path, shown }];
      case 'directory':
        return without(
          world,
          orNothing(await filesOf(world, workspace, path), shown, 'This folder has no file of hirecard in it.'),
          isExcluded,
        );
      case 'other':
        return [await notAFile(world, path)];
      case 'missing':
        return without(
          world,
          orNothing(await matching(world, workspace, name), name, 'There is no such file, and nothing matches it.'),
          isExcluded,
        );
    }
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return [{ kind: 'problem', finding: unreadable(problem, shown) }];
  }
}

/** What is found is passed over where it is excluded, and so is what could not be looked at there. */
function without(world: World, targets: readonly Target[], isExcluded: IsExcluded): readonly Target[] {
  return targets.filter((target) => {
    if (target.kind === 'file') return !isExcluded(target.path);
    if (target.kind === 'standard-input' || target.finding.code === 'io/nothing-found') return true;
    return !isExcluded(world.files.resolve(world.cwd, target.finding.file));
  });
}

/** A check that looks at nothing has not passed, whatever the reason. */
function allExcluded(shown: string): Target {
  const message = 'Everything that is here to be checked is excluded.';
  const hint = "Exclude less, with --exclude or in the workspace's settings, or name a file itself.";
  return { kind: 'problem', finding: errorAt(shown, FILE_START, 'io/nothing-found', message, hint) };
}

function orNothing(files: readonly Target[], shown: string, message: string): readonly Target[] {
  if (files.length > 0) return files;
  return [{ kind: 'problem', finding: errorAt(shown, FILE_START, 'io/nothing-found', message) }];
}

async function matching(world: World, workspace: Workspace | undefined, pattern: string): Promise<readonly Target[]> {
  const [beginning = '', ...rest] = pattern.split(/(?=[*?[{(!])/);
  if (rest.length === 0) return [];
  const paths = await world.files.glob([pattern], world.cwd);
  if (paths.length === 0) return [];
  const folder = world.files.resolve(world.cwd, beginning.replace(/[^/]*$/, ''));
  const bounds = await boundsOf(world, workspace, folder);
  if (!bounds) return [leftOut(world, folder, workspace !== undefined)];
  const targets = paths.map(async (path) =>
    (await bounds.isLedOut(path)) ? leftOut(world, path, bounds.isForWorkspace) : fileAt(world, path),
  );
  return Promise.all(targets);
}

/**
 * The files under a folder that are meant for us, and then what stands there under a name that would be checked and is
 * no file (a broken link, a pipe), and folders that cannot be looked into: nothing is passed over in silence.
 */
async function filesOf(world: World, workspace: Workspace | undefined, folder: string): Promise<readonly Target[]> {
  const bounds = await boundsOf(world, workspace, folder);
  if (!bounds) return [leftOut(world, folder, workspace !== undefined)];
  const all = await treeOf(world, folder, bounds.mayFollow);
  const entries = all.filter(({ isLeftOut }) => !isLeftOut);
  const links = all.filter(({ path, kind, isLeftOut }) => isLeftOut && (kind === 'directory' || IS_CHECKED.test(path)));
  const checked = entries.filter(({ path, kind }) => kind !== 'directory' && IS_CHECKED.test(path));
  const paths = checked.flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
  const others = await Promise.all(
    checked.filter(({ kind }) => kind === 'other').map(({ path }) => notAFile(world, path)),
  );
  const unlisted = entries.flatMap(({ path, problem }) => (problem ? [problemAt(world, path, problem)] : []));
  return [
    ...files(world, await oursInFolder(world, folder, paths.sort())),
    ...others,
    ...unlisted,
    ...links.map(({ path }) => leftOut(world, path, bounds.isForWorkspace)),
  ];
}

async function treeOf(
  world: World,
  folder: string,
  mayFollow: (place: string) => boolean,
): Promise<readonly TreeEntry[]> {
  try {
    return await world.files.tree(folder, mayFollow);
  } catch (problem) {
    if (problem instanceof FileProblem) return [{ path: folder, kind: 'directory', problem }];
    throw problem;
  }
}

/** Which of the things that are no file: a link that leads nowhere is mended otherwise than a pipe. */
async function notAFile(world: World, path: string): Promise<Target> {
  try {
    await world.files.place(path);
    return problemAt(world, path, new FileProblem('other', path));
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return problemAt(world, path, problem.kind === 'missing' ? new FileProblem('broken-link', path) : problem);
  }
}

function problemAt(world: World, path: string, problem: FileProblem): Target {
  return { kind: 'problem', finding: unreadable(problem, shownPath(world, path)) };
}

function leftOut(world: World, path: string, isForWorkspace: boolean): Target {
  return { kind: 'problem', finding: linkFinding(shownPath(world, path), isForWorkspace) };
}

function files(world: World, paths: readonly string[]): readonly Target[] {
  return paths.map((path) => fileAt(world, path));
}

function fileAt(world: World, path: string): Target {
  return { kind: 'file', path, shown: shownPath(world, path) };
}
