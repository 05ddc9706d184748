import { sum, ZERO } from './exact.ts';
import type { Role } from './role.ts';
import { pullOf } from './way.ts';

/**
 * A role that adds ratings up, with the share that each dimension then really has: its weight times the points it
 * spans. Weights alone would give a dimension of 0 to 3 points the share of one of 0 to 10.
 */
export function withPointShares(role: Role): Role {
  const whole = sum(
    role.dimensions.flatMap((dimension) => (dimension.bonus ? [] : [pullOf(role, 'points', dimension)])),
  );
  const dimensions = role.dimensions.map((dimension) =>
    dimension.bonus ? dimension : { ...dimension, share: pullOf(role, 'points', dimension).div(whole) },
  );
  const groups = role.groups.map((group) => ({
    ...group,
    share: sum(dimensions.map(({ id, share }) => (group.dimensions.includes(id) ? share : ZERO))),
  }));
  return { ...role, dimensions, groups };
}
