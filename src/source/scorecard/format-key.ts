import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Family, Place } from '../family-faults.ts';
import { errorAt, quoted } from '../finding.ts';

/**
 * What is wrong with the `format` of a file that must be of `format` ("hirecard/scorecard@1"): missing, another
 * kind of file, or a later version. When it is wrong, everything else that could be said would be a consequence.
 */
export function formatFault(
  value: unknown,
  place: Place,
  kind: { readonly format: string; readonly what: string; readonly family: Family },
): Diagnostic | undefined {
  const { format, what, family: codes } = kind;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!Object.hasOwn(value, 'format')) return undefined;
  const written: unknown = Reflect.get(value, 'format');
  if (written === format) return undefined;
  const range = place.locate(['format'], 'value');
  const [family, version] = splitFormat(format);
  const [writtenFamily, writtenVersion] = splitFormat(typeof written === 'string' ? written : '');
  if (writtenFamily === family && writtenVersion > version) {
    const message = `This ${what} was written by a newer hirecard (${quoted(written)}; this one reads ${format}).`;
    return errorAt(place.file, range, `${codes}/newer-format`, message, 'Install the newer hirecard.');
  }
  const message = `The format ${quoted(written)} is not that of ${what.startsWith('a') ? 'an' : 'a'} ${what}.`;
  return errorAt(place.file, range, `${codes}/wrong-format`, message, `Write format: ${format}`);
}

function splitFormat(format: string): readonly [string, number] {
  const match = /^(.*)@(\d{1,6})$/.exec(format);
  return match ? [match[1] as string, Number(match[2])] : [format, 0];
}
