/**
 * JSON for people and for git: two spaces, a final newline, and no character in it that cannot be seen or that turns
 * the text around it. JSON itself escapes only the first 32.
 */
export function honestJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(HIDDEN, escaped)}\n`;
}

/** C1 controls, direction marks and overrides, line separators, zero-width space, byte order mark, non-characters. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
