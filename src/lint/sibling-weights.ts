import type { Exact } from '../domain/exact.ts';
import type { Role, WeightKind } from '../domain/role.ts';

/** A dimension, or a group with a weight of its own, among those it shares a whole with. */
export interface Weighted {
  readonly id: string;
  readonly weight: Exact;
  readonly kind: WeightKind;
}

/** Every set of siblings that share a whole: the top of the role, and the inside of each group with an own weight. */
export function siblingSets({ dimensions, groups }: Role): readonly (readonly Weighted[])[] {
  const weighty = new Map(groups.flatMap((group) => (group.weight ? [[group.id, group]] : [])));
  const top: Weighted[] = [];
  const inside = new Map<string, Weighted[]>();
  for (const { id, group: groupId, bonus, weight, weightKind } of dimensions) {
    if (bonus) continue;
    const group = groupId === undefined ? undefined : weighty.get(groupId);
    if (!group?.weight) {
      top.push({ id, weight, kind: weightKind });
      continue;
    }
    const members = inside.get(group.id);
    if (!members) top.push({ id: group.id, weight: group.weight, kind: group.weightKind ?? 'relative' });
    if (members) members.push({ id, weight, kind: weightKind });
    else inside.set(group.id, [{ id, weight, kind: weightKind }]);
  }
  return [top, ...inside.values()];
}
