import type { Fix, Range } from '../diagnostics/diagnostic.ts';
import type { SourceDocument } from './document.ts';

/**
 * The fix that writes something else at a place, made from what is written there, with its quotes if it has any.
 * Undefined where `rewrite` does not know what it sees: then nothing is certain.
 */
export function rewriting(
  document: SourceDocument,
  range: Range,
  rewrite: (written: string) => string | undefined,
): Fix | undefined {
  const [, quote = '', bare = ''] = /^(["']?)(.*)\1$/s.exec(document.textAt(range)) ?? [];
  const instead = rewrite(bare);
  return instead === undefined
    ? undefined
    : { title: `Write "${instead}"`, edits: [{ range, text: `${quote}${instead}${quote}` }] };
}
