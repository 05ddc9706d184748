import { honestJson } from '../../diagnostics/honest-json.ts';

/** A document for programs: pretty-printed, the format named in its first key, ending in a line break. */
export interface JsonDocument {
  readonly format: `hirecard/${string}@${number}`;
}

export function renderJson(document: JsonDocument): string {
  return honestJson(document);
}
