/** How far a conversation is, and when in it something was said. */
import { counted } from '../../report/text/counted.ts';
import { shownTime } from '../../store/shown-time.ts';

const MINUTE = 60_000;
/** After so long nobody is in the conversation any more: the draft was left and taken up again. */
const LONGEST = 12 * 60;
const TIMES_OVER = 4;

type Minutes = { readonly from: number; readonly to: number } | undefined;

/** "12 of 60 minutes", "over: 64 of 60 minutes", "12 minutes"; long after it, when it began. Whole minutes. */
export function elapsedText(startedAt: string, now: Date, minutes: Minutes): string {
  const elapsed = minutesBetween(startedAt, now.getTime());
  if (!isDuring(elapsed, minutes)) return `began ${shownTime(startedAt)}`;
  if (!minutes) return counted(elapsed, 'minute');
  return `${elapsed > minutes.to ? 'over: ' : ''}${elapsed} of ${counted(minutes.to, 'minute')}`;
}

/** "12 min" into the conversation; the time of day where there was no beginning, or it was long ago. */
export function noteTime(at: string, startedAt: string | undefined, minutes: Minutes): string {
  const elapsed = startedAt === undefined ? -1 : minutesBetween(startedAt, Date.parse(at));
  return isDuring(elapsed, minutes) ? `${elapsed} min` : shownTime(at);
}

function minutesBetween(from: string, to: number): number {
  return Math.floor((to - Date.parse(from)) / MINUTE);
}

/** A clock that was set back counts as long ago too: a time can be shown then, a duration cannot. */
function isDuring(elapsed: number, minutes: Minutes): boolean {
  return elapsed >= 0 && elapsed <= Math.min(LONGEST, minutes ? minutes.to * TIMES_OVER : LONGEST);
}
