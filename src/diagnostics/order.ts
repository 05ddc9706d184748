import type { Diagnostic, Position } from './diagnostic.ts';

/** By file, then place, then code; the same thing said twice about the same place is said once. */
export function orderDiagnostics(list: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const once = list.filter((finding) => {
    const key = JSON.stringify([finding.file, finding.range, finding.code, finding.message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      comparePositions(a.range.start, b.range.start) ||
      comparePositions(a.range.end, b.range.end) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** By code units, not by locale: the order is the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
