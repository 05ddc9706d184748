import { quoted } from '../finding.ts';

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** Whether the text is a moment as RFC 3339 writes it, on a day that exists, with its offset from UTC. */
export function isMoment(text: string): boolean {
  const match = MOMENT.exec(text);
  if (!match || Number.isNaN(Date.parse(text))) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What to say about a text that is no moment, or undefined when it is one. */
export function momentProblem(text: string): { readonly message: string; readonly hint: string } | undefined {
  if (isMoment(text)) return undefined;
  const message = `${quoted(text)} is not a date and time with its offset.`;
  return { message, hint: 'Write it like 2026-11-20T10:00:00Z, or with an offset such as +01:00 in place of Z.' };
}
