import type { Check, Dimension, Group, Stage } from '../../domain/role.ts';
import type { Path } from '../yaml/places.ts';
import { isKnown, reportListedTwice } from './names.ts';
import type { RoleSource } from './role-source.ts';

/** The names that other parts of a role may refer to. */
export interface Known {
  readonly dimensions: readonly string[];
  readonly groups: readonly { readonly id: string; readonly dimensions: readonly string[] }[];
  readonly checks: readonly string[];
}

export function knownOf(dimensions: readonly Dimension[], groups: readonly Group[], checks: readonly Check[]): Known {
  return { dimensions: dimensions.map(({ id }) => id), groups, checks: checks.map(({ id }) => id) };
}

export interface Referred {
  /** In the role's order, groups expanded, each once. */
  readonly dimensions: readonly string[];
  readonly checks: readonly string[];
}

/** What a list of names stands for; unknown names are reported and left out. */
export function resolveNames(
  source: RoleSource,
  known: Known,
  names: readonly string[],
  path: Path,
  allowed: { readonly checks?: boolean; readonly stages?: readonly Pick<Stage, 'id' | 'dimensions'>[] } = {},
): Referred {
  reportListedTwice(source, names, path);
  const dimensions = new Set<string>();
  const checks = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (known.dimensions.includes(name)) dimensions.add(name);
    else if (allowed.checks && known.checks.includes(name)) checks.add(name);
    else for (const id of expand(source, known, name, [...path, index], allowed)) dimensions.add(id);
  }
  return {
    dimensions: known.dimensions.filter((id) => dimensions.has(id)),
    checks: known.checks.filter((id) => checks.has(id)),
  };
}

function expand(
  source: RoleSource,
  known: Known,
  name: string,
  path: Path,
  { checks, stages = [] }: Parameters<typeof resolveNames>[4] & object,
): readonly string[] {
  const group = known.groups.find(({ id }) => id === name);
  const stage = stages.find(({ id }) => id === name);
  if (group) return group.dimensions;
  if (stage) return stage.dimensions;
  const names = [...known.dimensions, ...known.groups.map(({ id }) => id), ...(checks ? known.checks : [])];
  const kinds = ['dimension', 'group', ...(checks ? ['check'] : []), ...(stages.length > 0 ? ['stage'] : [])];
  const what = kinds.join(', ').replace(/, (\w+)$/, ' or $1');
  isKnown(source, name, [...names, ...stages.map(({ id }) => id)], what, path);
  return [];
}
