/** A document for programs: pretty-printed, the format named in its first key, ending in a line break. */
export interface JsonDocument {
  readonly format: `hirecard/${string}@${number}`;
}

/** JSON may hold these as they are, but a terminal obeys or hides them, and JSON is looked at on terminals too. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

export function renderJson(document: JsonDocument): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(document, null, 2).replace(UNSAFE, escaped)}\n`;
}
