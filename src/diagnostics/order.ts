import type { Diagnostic, Position } from './diagnostic.ts';

/** By file, then place, then code; the same thing said twice about the same place is said once. */
export function orderDiagnostics(list: readonly Diagnostic[]): readonly Diagnostic[] {
  const inOrder = list.toSorted(compareDiagnostics);
  return inOrder.filter((finding, index) => {
    const before = inOrder[index - 1];
    return before === undefined || compareDiagnostics(before, finding) !== 0;
  });
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    comparePositions(a.range.start, b.range.start) ||
    comparePositions(a.range.end, b.range.end) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
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
