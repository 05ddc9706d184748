import type { Stats } from 'node:fs';
import { readdirSync, realpathSync } from 'node:fs';
import { lstat, rm, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Entry, EntryKind, Files } from '../world.ts';
import { fileProblem, systemCode } from './file-problem.ts';
import { kindOf as kindOfEntry, listTree } from './list-tree.ts';
import { makeFolder } from './make-folder.ts';
import { regularFiles } from './read-regular.ts';
import { watchFiles } from './watch-files.ts';
import { createExclusive, replaceFile, writeAtomic } from './whole-file.ts';

/** The real file system. Every failure becomes a FileProblem that names the path. */
export function nodeFiles(): Files {
  const readRegular = regularFiles();
  return {
    resolve: (...parts) => slashes(resolve(...parts)),
    relative: (from, path) => slashes(relative(from, path)) || '.',
    read: (path) => reported(path, () => readRegular(path)),
    list: (path) => reported(path, async () => listFolder(path)),
    tree: (path, mayFollow) =>
      reported(path, async () => listTree(path, mayFollow && ((place) => mayFollow(slashes(place))))),
    place: (path) => reported(path, async () => slashes(realpathSync.native(path))),
    kind: (path) => reported(path, () => kindOf(path)),
    makeFolder: (path) => reported(path, () => makeFolder(path)),
    writeAtomic: (path, text) => reported(path, () => writeAtomic(path, text)),
    createExclusive: (path, text) => reported(path, () => createExclusive(path, text)),
    replace: (path, bytes) => reported(path, () => replaceFile(path, bytes)),
    remove: (path) => reported(path, () => rm(path)),
    glob: (patterns, base) => reported(base, () => globFiles(patterns, base)),
    watch: watchFiles,
  };
}

async function reported<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw fileProblem(error, path);
  }
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

async function kindOf(path: string): Promise<EntryKind | 'missing'> {
  try {
    return entryKind(await stat(path));
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOTDIR') return 'missing';
    if (code !== 'ENOENT') throw error;
    return (await isLink(path)) ? 'other' : 'missing';
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function listFolder(path: string): readonly Entry[] {
  return readdirSync(path, { withFileTypes: true })
    .map((entry): Entry => {
      const kind = kindOfEntry(entry, resolve(path, entry.name));
      return { name: entry.name, kind, ...(entry.isSymbolicLink() && kind !== 'other' ? { isLink: true } : {}) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function entryKind(stats: Stats): EntryKind {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'directory' : 'other';
}

async function globFiles(patterns: readonly string[], base: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob([...patterns], { cwd: base, absolute: true, onlyFiles: true, expandDirectories: false });
  return found.map(slashes).sort();
}
