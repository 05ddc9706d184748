/** 2026-11-20T10:00:00.000Z as people read it; the zone is said because the machine's own is not known here. */
export function shownTime(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
