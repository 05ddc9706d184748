import type { SourceDocument } from '../source/document.ts';
import { valueAt } from '../source/shape/explain-issue.ts';
import type { Path } from '../source/yaml/places.ts';

/** Where a dimension or group stands in its file. */
export function dimensionPath(document: SourceDocument, id: string): Path {
  return findById(document, ['dimensions'], id) ?? ['dimensions'];
}

function findById(document: SourceDocument, path: Path, id: string): Path | undefined {
  const items = valueAt(document.value, path);
  if (!Array.isArray(items)) return undefined;
  for (const index of items.keys()) {
    const item = [...path, index];
    if (valueAt(document.value, [...item, 'id']) === id) return item;
    const inside = findById(document, [...item, 'dimensions'], id);
    if (inside) return inside;
  }
  return undefined;
}
