import { type Exact, exact, ONE, ZERO } from '../../domain/exact.ts';
import type { WeightKind } from '../../domain/role.ts';
import { quoted } from '../finding.ts';
import { type Weighed, weigh } from './build-weights.ts';
import type { RoleSource } from './role-source.ts';
import type { WeighedItem } from './weighed-items.ts';

export interface Place {
  readonly share: Exact;
  readonly weight: Exact;
  readonly weightKind: WeightKind;
}

export interface Shares {
  readonly dimensions: ReadonlyMap<string, Place>;
  readonly groups: ReadonlyMap<string, { readonly weight: Exact; readonly kind: WeightKind }>;
}

/**
 * A group without a weight weighs the sum of its dimensions': its dimensions are then siblings of those outside. A
 * group with a weight has a share of its own, which its dimensions divide among themselves.
 */
export function weighAll(source: RoleSource, items: readonly WeighedItem[]): Shares | undefined {
  const siblings = items.flatMap((item) => {
    const isSpread = item.members && !item.hasWeight && !item.isHidden;
    return isSpread ? counted(item.members) : counted([item]);
  });
  if (siblings.length === 0) return nothingWeighs(source, items);
  const top = weigh(source, siblings, ['dimensions']);
  const inside = items.flatMap((item) =>
    item.members && item.hasWeight ? [{ item, weighed: weighGroup(source, item, item.members) }] : [],
  );
  if (!top || inside.some(({ weighed }) => !weighed)) return undefined;
  const dimensions = new Map<string, Place>(items.flatMap(bonusPlaces));
  for (const [id, place] of places(top, ONE)) dimensions.set(id, place);
  const groups = new Map<string, { weight: Exact; kind: WeightKind }>();
  for (const { item, weighed } of inside) {
    const { id } = item;
    const weight = top.weights.get(id) ?? ZERO;
    groups.set(id, { weight, kind: top.kind });
    for (const [member, place] of weighed ? places(weighed, weight.div(top.total)) : []) dimensions.set(member, place);
  }
  return { dimensions, groups };
}

function places({ weights, total, kind }: Weighed, whole: Exact): readonly (readonly [string, Place])[] {
  return [...weights].map(([id, weight]) => [id, { share: whole.mul(weight).div(total), weight, weightKind: kind }]);
}

function bonusPlaces(item: WeighedItem): readonly (readonly [string, Place])[] {
  return (item.members ?? [item])
    .filter(({ isBonus }) => isBonus)
    .map(({ id }) => [id, { share: ZERO, weight: exact(1), weightKind: 'equal' }]);
}

function counted(items: readonly WeighedItem[]): readonly WeighedItem[] {
  return items.filter(({ isBonus }) => !isBonus);
}

function weighGroup(
  source: RoleSource,
  { id, path }: WeighedItem,
  members: readonly WeighedItem[],
): Weighed | undefined {
  const siblings = counted(members);
  if (siblings.length > 0) return weigh(source, siblings, [...path, 'dimensions']);
  source.add({
    code: 'role/nothing-weighs',
    path: [...path, 'weight'],
    message: `The group ${quoted(id)} has a weight but only bonus dimensions in it, which have none.`,
    hint: 'Take the weight away, or add a dimension that is not a bonus.',
  });
  return undefined;
}

function nothingWeighs(source: RoleSource, items: readonly WeighedItem[]): undefined {
  if (items.length === 0) return undefined;
  source.add({
    code: 'role/nothing-weighs',
    path: ['dimensions'],
    at: 'key',
    message: 'Every dimension is a bonus, so there is nothing that it could be added to.',
    hint: 'Leave "bonus" out of the dimensions that make up the score.',
  });
  return undefined;
}
