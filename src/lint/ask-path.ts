import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/yaml/places.ts';
import { dimensionPath } from './dimension-path.ts';

/** Where a question of a dimension is worded, by its place among the dimension's questions. */
export function askPath(document: SourceDocument, dimension: string, question: number): Path {
  return [...dimensionPath(document, dimension), 'questions', question, 'ask'];
}
