import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { shownPath } from '../../store/shown-path.ts';
import { unreadable } from '../../store/unreadable.ts';
import { type Entry, FileProblem, type World } from '../../world.ts';

/** Links can lead round in circles, and no workspace is as deep as this. */
const DEEPEST = 8;

const IS_OURS = /\.(?:yaml|yml|json)$/;

interface Unreadable {
  readonly kind: 'problem';
  readonly finding: Diagnostic;
}

/**
 * What stands in a folder under a name that would be checked and is no file (a broken link, a pipe), and folders that
 * cannot be looked into: a search for files passes over them in silence.
 */
export async function unreadableIn(world: World, folder: string, depth = 0): Promise<readonly Unreadable[]> {
  const entries = await listed(world, folder);
  if (entries instanceof FileProblem) return [problem(world, folder, entries)];
  const found: Unreadable[] = [];
  for (const { name, kind } of entries) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = world.files.resolve(folder, name);
    if (kind === 'directory' && depth < DEEPEST) found.push(...(await unreadableIn(world, path, depth + 1)));
    if (kind === 'other' && IS_OURS.test(name)) found.push(problem(world, path, new FileProblem('other', path)));
  }
  return found;
}

async function listed(world: World, folder: string): Promise<readonly Entry[] | FileProblem> {
  try {
    return await world.files.list(folder);
  } catch (failure) {
    if (failure instanceof FileProblem) return failure;
    throw failure;
  }
}

function problem(world: World, path: string, { kind, systemCode }: FileProblem): Unreadable {
  const shown = shownPath(world, path);
  return { kind: 'problem', finding: unreadable(new FileProblem(kind, shown, systemCode), shown) };
}
