import type { Faults, Path } from '../family-faults.ts';
import { alternatives, quoted } from '../finding.ts';
import { suggest } from '../suggest.ts';

/** What kind of thing a name must be one of, with the words and the code for when it is not. */
export interface NameKind {
  readonly code: string;
  /** "dimension of this role" */
  readonly what: string;
  /** The known names, in the role's order. */
  readonly known: readonly string[];
}

/** Whether the name is a known one; when not, the fault is reported with what was probably meant. */
export function isKnownName(
  faults: Faults,
  kind: NameKind,
  name: string,
  path: Path,
  at: 'key' | 'value' = 'value',
): boolean {
  if (kind.known.includes(name)) return true;
  const meant = suggest(name, kind.known);
  const hint = meant === undefined ? `Known: ${alternatives(kind.known)}.` : `Did you mean "${meant}"?`;
  faults.add({
    code: kind.code,
    path,
    at,
    message: `${quoted(name)} is not a ${kind.what}${kind.known.length === 0 ? '; it has none' : ''}.`,
    hint: kind.known.length === 0 ? undefined : hint,
  });
  return false;
}
