import { UserError } from '../../diagnostics/user-error.ts';
import { findWorkspaceIfAny, WORKSPACE_CONFIG } from '../../store/workspace.ts';
import { FileProblem, Interrupted, type World } from '../../world.ts';
import type { ExitCode } from '../command.ts';
import { reportFailure } from '../exit.ts';
import type { ValidateOptions } from './options.ts';
import { exitCodeOf, printFindings } from './print-findings.ts';
import { planCheck, runCheck } from './run-check.ts';

/**
 * Checks, and checks again whenever something changes, until the person ends it: that is how it is meant to end, so
 * the exit code is that of the last check and not that of something cancelled.
 * @throws UserError as a single check does, when the first one cannot begin
 */
export async function watchAndCheck(world: World, options: ValidateOptions): Promise<ExitCode> {
  // Before the first check, so that nothing that changes during it is missed.
  const changes = world.files.watch(await watchedPaths(world, options), world.signal);
  let exit = await checkOnce(world, options);
  say(world, options, 'Watching for changes; Ctrl-C ends it.');
  for await (const _ of changes) {
    say(world, options, `\n${world.clock().toTimeString().slice(0, 8)} Something changed; checked again:`);
    exit = await checkAgain(world, options, exit);
  }
  return exit;
}

async function checkOnce(world: World, options: ValidateOptions): Promise<ExitCode> {
  const checked = await runCheck(world, await planCheck(world, options), options.mayRemember);
  await printFindings(world, options, checked);
  return exitCodeOf(checked, options);
}

/**
 * What is in the way now may be gone with the next change: git switches branches file by file.
 * @param last of the check before, which stays the last when this one is ended
 */
async function checkAgain(world: World, options: ValidateOptions, last: ExitCode): Promise<ExitCode> {
  try {
    return await checkOnce(world, options);
  } catch (failure) {
    if (failure instanceof Interrupted) return last;
    if (!(failure instanceof UserError || failure instanceof FileProblem)) throw failure;
    return reportFailure(failure, [], world);
  }
}

function say({ err }: World, { isQuiet }: ValidateOptions, line: string): void {
  if (!isQuiet) err.write(`${line}\n`);
}

/** What the check looks at: what is named, and what it looks up for that, which is roles and settings. */
async function watchedPaths(world: World, { paths, directory }: ValidateOptions): Promise<readonly string[]> {
  const workspace = await findWorkspaceIfAny(world, directory);
  const named = await Promise.all(paths.map((path) => watchedPath(world, path)));
  if (!workspace) return named;
  const { root, roles, scorecards } = workspace;
  const looked = [roles, world.files.resolve(root, WORKSPACE_CONFIG)];
  return [...new Set([...named, ...looked, ...(paths.length === 0 ? [scorecards] : [])])];
}

/** The path, or for a glob the folder in which all that it matches lies. */
async function watchedPath(world: World, name: string): Promise<string> {
  const path = world.files.resolve(world.cwd, name);
  if ((await world.files.kind(path)) !== 'missing') return path;
  const parts = name.split('/');
  const first = parts.findIndex((part) => /[*?[{(!]/.test(part));
  return first < 0 ? path : world.files.resolve(world.cwd, name.startsWith('/') ? '/' : '', ...parts.slice(0, first));
}
