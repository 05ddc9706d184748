import { type Entry, FileProblem, type Files, type TreeEntry, type World } from '../../world.ts';

/**
 * The same world with other files: these alone, in the working folder, and nothing can be written.
 * @param files their bytes by their path from the working folder
 */
export function withFiles(world: World, files: ReadonlyMap<string, Uint8Array>): World {
  const { resolve, relative } = world.files;
  const known = new Map([...files].map(([path, bytes]) => [resolve(world.cwd, path), bytes]));
  const below = (folder: string): readonly string[] =>
    [...known.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
  const kind = (path: string) => {
    if (known.has(path)) return 'file';
    return below(path).length > 0 ? 'directory' : 'missing';
  };
  const refuse = (path: string) => Promise.reject(new FileProblem('read-only', path));
  const memory: Files = {
    resolve,
    relative,
    kind: async (path) => kind(path),
    read: async (path) => known.get(path) ?? Promise.reject(new FileProblem('missing', path)),
    list: async (path) => {
      const names = [...new Set(below(path).map((rest) => rest.replace(/\/.*/, '')))].sort();
      return names.map((name): Entry => ({ name, kind: known.has(`${path}/${name}`) ? 'file' : 'directory' }));
    },
    tree: async (path) => below(path).map((rest): TreeEntry => ({ path: `${path}/${rest}`, kind: 'file' })),
    place: async (path) => path,
    glob: async () => [],
    makeFolder: refuse,
    writeAtomic: refuse,
    createExclusive: refuse,
    replace: refuse,
    remove: refuse,
    watch: async function* () {},
  };
  return { ...world, files: memory };
}
