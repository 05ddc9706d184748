/** What stays the same about a finding when the lines around it move, so that a tool knows an old one from a new one. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Sources } from './findings-report.ts';

const LONG = 1000;

/**
 * A fingerprint for each finding, in their order; no two are alike. It is made of the code, the file and the text of
 * the line that is marked, and a number where these are the same. The message stands for a line that is not known, or
 * so long that all the file may be on it.
 */
export function fingerprints(findings: readonly Diagnostic[], sources: Sources): readonly string[] {
  const times = new Map<string, number>();
  const linesOf = new Map<string, readonly string[]>();
  return findings.map(({ code, file, message, range }) => {
    let lines = linesOf.get(file);
    if (lines === undefined) {
      lines = sources.get(file)?.split(/\r\n|\n|\r/) ?? [];
      linesOf.set(file, lines);
    }
    const line = lines[range.start.line - 1] ?? '';
    const said = line.length > LONG ? message : line.trim() || message;
    const same = fnv1a(JSON.stringify([code, file, said]));
    const time = (times.get(same) ?? 0) + 1;
    times.set(same, time);
    return time === 1 ? same : fnv1a(`${same} ${time}`);
  });
}

/** Two 32-bit FNV-1a hashes from different starts as 16 hexadecimal digits: to tell apart, not to keep secret. */
function fnv1a(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
  }
  return hexadecimal(one) + hexadecimal(other);
}

function hexadecimal(integer: number): string {
  return (integer >>> 0).toString(16).padStart(8, '0');
}
