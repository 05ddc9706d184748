import type { SourceDocument } from '../source/document.ts';
import { valueAt } from '../source/shape/explain-issue.ts';
import type { Path } from '../source/yaml/places.ts';

/** Where a dimension or group stands in its file. */
export function dimensionPath(document: SourceDocument, id: string): Path {
  return pathsIn(document).get(id) ?? ['dimensions'];
}

/** Made once a file, when the first finding asks: a file can have thousands of dimensions, all with findings. */
const known = new WeakMap<SourceDocument, ReadonlyMap<string, Path>>();

function pathsIn(document: SourceDocument): ReadonlyMap<string, Path> {
  const paths = known.get(document) ?? new Map(pathsBelow(document, ['dimensions']));
  known.set(document, paths);
  return paths;
}

function pathsBelow(document: SourceDocument, path: Path): readonly (readonly [string, Path])[] {
  const items = valueAt(document.value, path);
  if (!Array.isArray(items)) return [];
  return items.flatMap((_, index): readonly (readonly [string, Path])[] => {
    const item = [...path, index];
    return [[String(valueAt(document.value, [...item, 'id'])), item], ...pathsBelow(document, [...item, 'dimensions'])];
  });
}
