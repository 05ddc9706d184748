import { type FSWatcher, readdirSync, realpathSync, type Stats, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileProblem } from '../world.ts';
import { systemCode } from './file-problem.ts';

/** Editors save in several steps; a change counts when nothing has followed for so long, */
const QUIET_MS = 50;

/** and where something follows all the time, after so long. */
const LONGEST_MS = 500;

/** Names in a folder that matter; undefined: all of them. */
type Names = ReadonlySet<string> | undefined;

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder it is: one that was removed and made again is another, and its watcher is dead. */
  readonly identity: string;
}

/**
 * As World.files.watch. Folders are watched, not files, one by one: a file that an editor replaces is another file by
 * then, and Node's own way of watching whole trees loses sight of it on Linux.
 */
export function watchFiles(paths: readonly string[], signal: AbortSignal): AsyncIterable<void> {
  const watched = new Map<string, Watched>();
  let wanted = new Map<string, Names>();
  let hasChanged = false;
  let failure: unknown;
  let firstEvent: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};

  const settle = () => {
    firstEvent = undefined;
    refresh();
    hasChanged = true;
    wake();
  };
  const noticed = (folder: string, name: string | null) => {
    if (name !== null && (name.startsWith('.') || wanted.get(folder)?.has(name) === false)) return;
    const now = performance.now();
    firstEvent ??= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(QUIET_MS, Math.max(0, firstEvent + LONGEST_MS - now)));
  };
  const refresh = () => {
    wanted = foldersOf(paths);
    for (const [folder, { watcher, identity }] of watched) {
      if (wanted.has(folder) && identityOf(folder) === identity) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const folder of wanted.keys()) {
      const identity = identityOf(folder);
      if (watched.has(folder) || identity === undefined) continue;
      try {
        const watcher = watch(folder, (_, name) => noticed(folder, name));
        // It was removed: what is above it says so too.
        watcher.on('error', () => watcher.close());
        watched.set(folder, { watcher, identity });
      } catch (error) {
        failure ??= unwatchable(error, folder);
      }
    }
  };
  const end = () => {
    clearTimeout(timer);
    for (const { watcher } of watched.values()) watcher.close();
    watched.clear();
    wake();
  };

  if (!signal.aborted) refresh();
  signal.addEventListener('abort', end, { once: true });
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for (;;) {
          if (failure !== undefined) throw failure;
          if (signal.aborted) return;
          if (hasChanged) {
            hasChanged = false;
            yield;
          } else {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } finally {
        end();
      }
    },
  };
}

/** Every folder to look at: of a folder itself and all below it, of anything the folder it lies in or would lie in. */
function foldersOf(paths: readonly string[]): Map<string, Names> {
  const folders = new Map<string, Names>();
  const addName = (folder: string, name: string) => {
    if (folders.has(folder) && folders.get(folder) === undefined) return;
    folders.set(folder, new Set([...(folders.get(folder) ?? []), name]));
  };
  for (const path of paths) {
    for (const place of new Set([path, realPath(path)])) {
      let above = dirname(place);
      let name = basename(place);
      while (!statOf(above)?.isDirectory() && dirname(above) !== above) {
        name = basename(above);
        above = dirname(above);
      }
      addName(above, name);
    }
    if (statOf(path)?.isDirectory()) for (const folder of treeOf(path)) folders.set(folder, undefined);
  }
  return folders;
}

/** A folder and those below it that are looked into when it is checked. */
function treeOf(folder: string): readonly string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .flatMap(({ name }) => treeOf(join(folder, name)));
    return [folder, ...below];
  } catch {
    // It may not be looked into, or has just been removed; the check says so where it matters.
    return [];
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function identityOf(folder: string): string | undefined {
  const found = statOf(folder);
  return found?.isDirectory() ? `${found.dev}:${found.ino}` : undefined;
}

/** A folder that vanished or may not be looked into is passed over; that the system can watch no more is told. */
function unwatchable(error: unknown, folder: string): unknown {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR') return undefined;
  return code === undefined ? error : new FileProblem('other', folder, code);
}
