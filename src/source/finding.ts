import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';

/** An error at a place of a file; the common case, in one line. */
export function errorAt(file: string, range: Range, code: string, message: string, hint?: string): Diagnostic {
  return { code, level: 'error', message, file, range, ...(hint === undefined ? {} : { hint }) };
}

export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** A value from a file as part of a sentence: in quotes when it is text, shortened when it is long. */
export function quoted(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value !== 'string') return String(value);
  const characters = [...value.replace(/\s+/g, ' ')];
  return `"${characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : characters.join('')}"`;
}

/** "a, b or c", each as it would be typed; at most `most`, with the number of the others. */
export function alternatives(words: readonly string[], most = 12): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} or ${words.length - most} others`;
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
