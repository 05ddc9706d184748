import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { type EntryKind, FileProblem, type TreeEntry } from '../world.ts';
import { fileProblem } from './file-problem.ts';

/** Everything below a folder, in one walk; see Files.tree. The folder itself must be one that can be listed. */
export function listTree(folder: string, mayFollow: Walk['mayFollow'] = () => true): readonly TreeEntry[] {
  const found: TreeEntry[] = [];
  const above = new Set([realpathSync.native(folder)]);
  walk(folder, readdirSync(folder, { withFileTypes: true }), { found, above, mayFollow });
  return found;
}

interface Walk {
  readonly found: TreeEntry[];
  /** The true places of the folders that are walked through just now: a link can lead back to one of them. */
  readonly above: Set<string>;
  readonly mayFollow: (place: string) => boolean;
}

function walk(folder: string, entries: readonly Dirent[], into: Walk): void {
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = `${folder === '/' ? '' : folder}/${name}`;
    const kind = kindOf(entry, path);
    if (entry.isSymbolicLink() && kind !== 'other' && !isFollowed(path, into)) {
      into.found.push({ path, kind, isLeftOut: true });
    } else if (kind === 'directory') walkInto(path, into);
    else into.found.push({ path, kind });
  }
}

/** A link whose end cannot be found out is left for whoever reads it to fail on. */
function isFollowed(link: string, { mayFollow }: Walk): boolean {
  try {
    return mayFollow(realpathSync.native(link));
  } catch {
    return true;
  }
}

function walkInto(folder: string, into: Walk): void {
  try {
    const place = realpathSync.native(folder);
    if (into.above.has(place)) return;
    const entries = readdirSync(folder, { withFileTypes: true });
    into.above.add(place);
    walk(folder, entries, into);
    into.above.delete(place);
  } catch (error) {
    const problem = fileProblem(error, folder);
    if (!(problem instanceof FileProblem)) throw error;
    into.found.push({ path: folder, kind: 'directory', problem });
  }
}

/** Without asking the system where the listing has said it: only of links it does not say what they lead to. */
export function kindOf(entry: Dirent, path: string): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice()) return 'other';
  return linkedKind(path);
}

function linkedKind(path: string): EntryKind {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'directory' : 'other';
  } catch {
    return 'other';
  }
}
