import { isMoment } from '../../domain/moment.ts';
import { quoted } from '../finding.ts';

/** What to say about a text that is no moment, or undefined when it is one. */
export function momentProblem(text: string): { readonly message: string; readonly hint: string } | undefined {
  if (isMoment(text)) return undefined;
  const message = `${quoted(text)} is not a date and time with its offset.`;
  return { message, hint: 'Write it like 2026-11-20T10:00:00Z, or with an offset such as +01:00 in place of Z.' };
}
