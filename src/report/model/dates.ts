/** "2026-11-20 11:02 UTC" from a time in RFC 3339; a text that is no time is left as it is. */
export function shortTime(time: string): string {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return time;
  const [date, clock = ''] = new Date(milliseconds).toISOString().split('T');
  return `${date} ${clock.slice(0, 5)} UTC`;
}
