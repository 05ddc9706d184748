// Fewer files to load at a start. Node takes half a millisecond for a file however small it is, and esbuild makes one
// for each way in which parts of the program are shared by what is loaded on demand: thirty and more for one command.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What is bigger is worth loading only for those who need it. In bytes. */
const SMALL = 4_000;

const ALL_SMALL = 'small-parts';

/**
 * A plugin that puts small shared parts into one chunk, by having everything that is loaded on demand import all of them.
 * @param metafile of the same build without it
 */
export function smallPartsTogether(metafile) {
  const onDemand = new Set(Object.values(metafile.outputs).map(({ entryPoint }) => entryPoint && resolve(entryPoint)));
  const small = smallParts(metafile);
  return {
    name: ALL_SMALL,
    setup: ({ onLoad, onResolve }) => {
      // An import that names nothing is kept only of a file that is said to do something when it is loaded.
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return small.has(file) ? { path: file, sideEffects: true } : undefined;
      });
      onResolve({ filter: new RegExp(`^${ALL_SMALL}$`) }, ({ path }) => ({ path, namespace: ALL_SMALL }));
      onLoad({ filter: /.*/, namespace: ALL_SMALL }, () => ({
        contents: [...small].map((file) => `import ${JSON.stringify(file)};`).join('\n'),
        resolveDir: process.cwd(),
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        onDemand.has(path)
          ? { contents: `${readFileSync(path, 'utf8')}\nimport '${ALL_SMALL}';`, loader: 'ts' }
          : undefined,
      );
    },
  };
}

/** The files of small chunks that need nothing but each other: what needs something big would load it at every start. */
function smallParts({ inputs, outputs }) {
  const entries = new Set(Object.values(outputs).map(({ entryPoint }) => entryPoint));
  const chunks = Object.values(outputs).filter(({ entryPoint, bytes }) => !entryPoint && bytes < SMALL);
  const small = new Set(chunks.flatMap((chunk) => Object.keys(chunk.inputs)).filter((path) => !entries.has(path)));
  const isComplete = (path) =>
    inputs[path].imports.every(({ kind, path: needed }) => kind === 'dynamic-import' || small.has(needed));
  for (let left = -1; left !== small.size; ) {
    left = small.size;
    for (const path of small) if (!isComplete(path)) small.delete(path);
  }
  return new Set([...small].sort().map((path) => resolve(path)));
}
