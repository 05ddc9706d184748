/** Lines that have to share the height of the screen. */

/** The first `room` lines; where there are more, the last shown says how many, below `indent`. */
export function firstLines(lines: readonly string[], room: number, indent = ''): readonly string[] {
  const most = Math.max(1, room);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${indent}… ${countedLines(lines.length - most + 1)} more`];
}

export function countedLines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}
