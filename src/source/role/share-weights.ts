import { type Exact, exact, ONE, ZERO } from '../../domain/exact.ts';
import type { WeightKind } from '../../domain/role.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { type Sibling, type Weighed, weigh } from './build-weights.ts';
import type { RoleSource } from './role-source.ts';
import type { WrittenDimension, WrittenDimensionOrGroup } from './schema/dimension-schema.ts';

export interface Placed {
  readonly written: WrittenDimension;
  readonly path: Path;
}

export interface PlacedGroup {
  readonly written: WrittenDimensionOrGroup;
  readonly path: Path;
  readonly members: readonly Placed[];
}

export type TopItem = ({ readonly kind: 'dimension' } & Placed) | ({ readonly kind: 'group' } & PlacedGroup);

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
export function weighAll(source: RoleSource, items: readonly TopItem[]): Shares | undefined {
  const hasWeight = (item: TopItem): boolean => item.written.weight !== undefined;
  const siblings = items.flatMap((item) => {
    if (item.kind === 'dimension') return countedSiblings([item]);
    return hasWeight(item) ? [sibling(item)] : countedSiblings(item.members);
  });
  if (siblings.length === 0) return nothingWeighs(source, items);
  const top = weigh(source, siblings, ['dimensions']);
  const inside = items.flatMap((item) =>
    item.kind === 'group' && hasWeight(item) ? [{ item, weighed: weighGroup(source, item) }] : [],
  );
  if (!top || inside.some(({ weighed }) => !weighed)) return undefined;
  const dimensions = new Map<string, Place>(items.flatMap(bonusPlaces));
  for (const [id, place] of places(top, ONE)) dimensions.set(id, place);
  const groups = new Map<string, { weight: Exact; kind: WeightKind }>();
  for (const { item, weighed } of inside) {
    const { id } = item.written;
    const weight = top.weights.get(id) ?? ZERO;
    groups.set(id, { weight, kind: top.kind });
    for (const [member, place] of weighed ? places(weighed, weight.div(top.total)) : []) dimensions.set(member, place);
  }
  return { dimensions, groups };
}

function places({ weights, total, kind }: Weighed, whole: Exact): readonly (readonly [string, Place])[] {
  return [...weights].map(([id, weight]) => [id, { share: whole.mul(weight).div(total), weight, weightKind: kind }]);
}

function bonusPlaces(item: TopItem): readonly (readonly [string, Place])[] {
  const members = item.kind === 'group' ? item.members : [item];
  return members
    .filter(({ written }) => written.bonus !== undefined)
    .map(({ written }) => [written.id, { share: ZERO, weight: exact(1), weightKind: 'equal' }]);
}

function sibling({ written, path }: Placed): Sibling {
  return { id: written.id, path, written: written.weight };
}

function countedSiblings(members: readonly Placed[]): readonly Sibling[] {
  return members.filter(({ written }) => written.bonus === undefined).map(sibling);
}

function weighGroup(source: RoleSource, { written, path, members }: PlacedGroup): Weighed | undefined {
  const siblings = countedSiblings(members);
  if (siblings.length > 0) return weigh(source, siblings, [...path, 'dimensions']);
  source.add({
    code: 'role/nothing-weighs',
    path: [...path, 'weight'],
    message: `The group ${quoted(written.id)} has a weight but only bonus dimensions in it, which have none.`,
    hint: 'Take the weight away, or add a dimension that is not a bonus.',
  });
  return undefined;
}

function nothingWeighs(source: RoleSource, items: readonly TopItem[]): undefined {
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
