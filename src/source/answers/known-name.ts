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
  /** What to do about a name that is known in another place. */
  readonly elsewhere?: (name: string) => string | undefined;
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
  faults.add({
    code: kind.code,
    path,
    at,
    message: `${quoted(name)} is not a ${kind.what}${kind.known.length === 0 ? '; it has none' : ''}.`,
    hint: kind.elsewhere?.(name) ?? knownHint(name, kind.known),
  });
  return false;
}

function knownHint(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return 'Delete it, or ask for it to be added to the role.';
  const meant = suggest(name, known);
  return meant === undefined ? `Known: ${alternatives(known)}.` : `Did you mean "${meant}"?`;
}
