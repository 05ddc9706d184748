import type { Role } from '../../domain/role.ts';
import { valueAt } from '../shape/explain-issue.ts';
import type { Path } from '../yaml/places.ts';
import type { RoleParts } from './role-parts.ts';
import { holdingBack, type RoleSource } from './role-source.ts';

/** What a condition refers to, by the key that does so. */
const REFERRED = { check: 'checks', red_flags: 'red_flags', verdicts: 'verdict' } as const;

/**
 * The source, for the conditions of a decision: without the faults of references to something that could not be read,
 * which may be right.
 */
export function referring(source: RoleSource, parts: RoleParts, role: Role): RoleSource {
  if (parts.whole) return source;
  const file = source.document.value;
  const keys = Object.entries(REFERRED).flatMap(([key, section]) => (parts.isKnown(section) ? [] : [key]));
  const areMinimaHidden = parts.isTainted('dimensions');
  const areStagesHidden = !parts.isKnown('stages');
  return holdingBack(
    source,
    ({ path }) =>
      path.some((key) => keys.includes(String(key))) ||
      (areMinimaHidden && valueAt(file, path) === 'must_have') ||
      (areStagesHidden && namesStage(file, role, path)),
  );
}

/** Whether the condition is narrowed to something that is no dimension or group, and so may be a stage. */
function namesStage(file: unknown, { dimensions, groups }: Role, path: Path): boolean {
  const known = [...dimensions, ...groups].map(({ id }) => id);
  return path.some((_, index) => {
    const names = valueAt(file, [...path.slice(0, index), 'in']);
    return Array.isArray(names) && names.some((name) => !known.includes(name));
  });
}
