/** A file system in memory that keeps the promises of World.files and can be told to fail. */
import { posix } from 'node:path';
import {
  type Entry,
  type EntryKind,
  FileProblem,
  type FileProblemKind,
  type Files,
  type TreeEntry,
} from '../src/world.ts';

export interface FakeFiles extends Files {
  /** Path → text of every file, sorted by path. */
  snapshot(): Readonly<Record<string, string>>;
  text(path: string): string | undefined;
  put(path: string, content: string | Uint8Array): void;
  /** Something that is neither file nor folder: a FIFO, a device, a link to nowhere. */
  putOther(path: string): void;
  /** Every write, new folder and removal asks this first; a kind it returns is thrown. Undefined: all succeed. */
  failWrites(decide: FileProblemKind | ((path: string) => FileProblemKind | undefined) | undefined): void;
  failReads(decide: ((path: string) => FileProblemKind | undefined) | undefined): void;
  /** What happens to the files while they are watched, one after the other; then watching ends. */
  changeWhileWatched(changes: readonly ((files: FakeFiles) => void)[]): void;
  /** What was watched. */
  readonly watched: readonly string[];
  /** What was written, in order, for "written once" and "written before". */
  readonly writes: readonly string[];
}

const FOLDER = Symbol('folder');
const OTHER = Symbol('other');
type Node = Uint8Array | typeof FOLDER | typeof OTHER;

export function fakeFiles(cwd: string, initial: Readonly<Record<string, string | Uint8Array>>): FakeFiles {
  const nodes = new Map<string, Node>([['/', FOLDER]]);
  const writes: string[] = [];
  const watched: string[] = [];
  let changes: readonly ((files: FakeFiles) => void)[] = [];
  let writeProblem: (path: string) => FileProblemKind | undefined = () => undefined;
  let readProblem: (path: string) => FileProblemKind | undefined = () => undefined;

  const full = (path: string): string => posix.resolve(cwd, path);
  const addFolder = (path: string): void => {
    for (let folder = path; ; folder = posix.dirname(folder)) {
      const node = nodes.get(folder);
      if (node !== undefined && node !== FOLDER) throw new FileProblem('not-folder', folder);
      nodes.set(folder, FOLDER);
      if (folder === '/') return;
    }
  };
  const put = (path: string, content: string | Uint8Array): void => {
    addFolder(posix.dirname(full(path)));
    nodes.set(full(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  const mayWrite = (path: string): void => {
    const kind = writeProblem(path);
    if (kind) throw new FileProblem(kind, path);
  };
  const found = (path: string): Node => {
    const kind = readProblem(path);
    if (kind) throw new FileProblem(kind, path);
    const node = nodes.get(path);
    if (node === undefined) throw new FileProblem('missing', path);
    return node;
  };
  const write = (path: string, text: string): void => {
    mayWrite(path);
    if (nodes.get(path) === FOLDER) throw new FileProblem('folder', path);
    put(path, text);
    writes.push(path);
  };

  const treeBelow = (folder: string): readonly TreeEntry[] => {
    const children = [...nodes].filter(([child]) => child !== '/' && posix.dirname(child) === folder);
    return children
      .filter(([child]) => !/^\.|^node_modules$/.test(posix.basename(child)))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([child, node]): readonly TreeEntry[] => {
        if (node !== FOLDER) return [{ path: child, kind: kindOf(node) }];
        const problem = readProblem(child);
        return problem
          ? [{ path: child, kind: 'directory', problem: new FileProblem(problem, child) }]
          : treeBelow(child);
      });
  };

  for (const [path, content] of Object.entries(initial)) put(path, content);
  addFolder(cwd);

  const files: FakeFiles = {
    writes,
    watched,
    changeWhileWatched: (steps) => {
      changes = steps;
    },
    watch: (paths, signal) => {
      watched.push(...paths);
      return (async function* () {
        for (const change of changes) {
          change(files);
          if (signal.aborted) return;
          yield;
        }
      })();
    },
    put,
    putOther: (path) => {
      addFolder(posix.dirname(full(path)));
      nodes.set(full(path), OTHER);
    },
    text: (path) => {
      const node = nodes.get(full(path));
      return node instanceof Uint8Array ? new TextDecoder().decode(node) : undefined;
    },
    snapshot: () =>
      Object.fromEntries(
        [...nodes]
          .filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array)
          .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    failWrites: (decide) => {
      writeProblem = typeof decide === 'function' ? decide : () => decide;
    },
    failReads: (decide) => {
      readProblem = decide ?? (() => undefined);
    },
    resolve: (...parts) => posix.resolve(cwd, ...parts),
    relative: (from, path) => posix.relative(full(from), full(path)) || '.',
    read: async (path) => {
      const node = found(full(path));
      if (node === FOLDER) throw new FileProblem('folder', path);
      if (node === OTHER) throw new FileProblem('other', path);
      return node as Uint8Array;
    },
    list: async (path) => {
      const folder = full(path);
      if (found(folder) !== FOLDER) throw new FileProblem('not-folder', path);
      return [...nodes]
        .filter(([child]) => child !== '/' && posix.dirname(child) === folder)
        .map(([child, node]): Entry => ({ name: posix.basename(child), kind: kindOf(node) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    // There are no links.
    place: async (path) => {
      found(full(path));
      return full(path);
    },
    tree: async (path) => {
      if (found(full(path)) !== FOLDER) throw new FileProblem('not-folder', path);
      return treeBelow(full(path));
    },
    kind: async (path) => {
      const node = nodes.get(full(path));
      return node === undefined ? 'missing' : kindOf(node);
    },
    makeFolder: async (path) => {
      if (nodes.get(full(path)) === FOLDER) return;
      mayWrite(full(path));
      addFolder(full(path));
    },
    writeAtomic: async (path, text) => write(full(path), text),
    createExclusive: async (path, text) => {
      mayWrite(full(path));
      if (nodes.has(full(path))) throw new FileProblem('exists', path);
      write(full(path), text);
    },
    replace: async (path, bytes) => {
      const node = nodes.get(full(path));
      if (node === undefined) throw new FileProblem('missing', path);
      if (node === FOLDER) throw new FileProblem('folder', path);
      if (node === OTHER) throw new FileProblem('other', path);
      mayWrite(full(path));
      nodes.set(full(path), bytes);
      writes.push(full(path));
    },
    remove: async (path) => {
      const node = nodes.get(full(path));
      if (node === undefined) throw new FileProblem('missing', path);
      if (node === FOLDER) throw new FileProblem('folder', path);
      mayWrite(full(path));
      nodes.delete(full(path));
    },
    glob: async (patterns, base) => {
      const tests = patterns.map((pattern) => globTest(posix.resolve(full(base), pattern)));
      return [...nodes]
        .filter(([path, node]) => node instanceof Uint8Array && tests.some((matches) => matches.test(path)))
        .map(([path]) => path)
        .sort();
    },
  };
  return files;
}

function kindOf(node: Node): EntryKind {
  if (node === FOLDER) return 'directory';
  return node === OTHER ? 'other' : 'file';
}

/** `**`, `*`, `?` and `{a,b}`; a star does not match a name's leading dot. */
function globTest(pattern: string): RegExp {
  const source = pattern
    .split(/(\*\*\/|\*\*|\*|\?|\{[^}]*\})/)
    .map((part) => {
      if (part === '**/') return '(?:(?!\\.)[^/]+/)*';
      if (part === '**') return '.*';
      if (part === '*') return '(?:(?<!/)|(?!\\.))[^/]*';
      if (part === '?') return '[^/]';
      if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`;
      return literal(part);
    })
    .join('');
  return new RegExp(`^${source}$`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
