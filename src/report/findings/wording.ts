/** A finding in words, for formats whose readers see it outside a terminal: nothing in it is hidden or obeyed. */
import type { Diagnostic, Related } from '../../diagnostics/diagnostic.ts';
import { visibleLine, visibleName } from '../text/escape.ts';

/** `file:line:column`, which terminals and editors make a link of. */
export function placeOf({ file, range }: Pick<Diagnostic | Related, 'file' | 'range'>): string {
  return `${visibleName(file)}:${range.start.line}:${range.start.column}`;
}

/** What is wrong, and on a second line what to type instead. */
export function messageWithHint({ message, hint }: Diagnostic): string {
  return hint === undefined ? visibleLine(message) : `${visibleLine(message)}\n${visibleLine(hint)}`;
}

/** As on a terminal, `file:line:column level message [code]`, and on a second line what to type instead. */
export function findingInWords(finding: Diagnostic): string {
  const [message = '', ...hint] = messageWithHint(finding).split('\n');
  return [`${placeOf(finding)} ${finding.level} ${message} [${finding.code}]`, ...hint].join('\n');
}
