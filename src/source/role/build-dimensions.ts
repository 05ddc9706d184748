import { ONE, sum, ZERO } from '../../domain/exact.ts';
import type { Dimension, Group } from '../../domain/role.ts';
import type { Scale } from '../../domain/scale.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { readDimension } from './read-dimension.ts';
import type { RoleSource } from './role-source.ts';
import type { WrittenDimension, WrittenDimensionOrGroup } from './schema/dimension-schema.ts';
import { type Shares, weighAll } from './share-weights.ts';
import { weighedItems } from './weighed-items.ts';

/** An item of the list, or undefined where its shape was at fault. */
export type WrittenDimensions = readonly (WrittenDimensionOrGroup | undefined)[];

export interface BuiltDimensions {
  readonly dimensions: readonly Dimension[];
  readonly groups: readonly Group[];
}

interface Placed {
  readonly written: WrittenDimension;
  readonly path: Path;
}

interface PlacedGroup {
  readonly written: WrittenDimensionOrGroup;
  readonly path: Path;
  readonly members: readonly Placed[];
}

type TopItem = ({ readonly kind: 'dimension' } & Placed) | ({ readonly kind: 'group' } & PlacedGroup);

/**
 * Dimensions and groups with their exact shares of the role; undefined when one of them could not be read. Where
 * weights were at fault, which is reported, shares are 0, so that the rest of the role can still be checked.
 * @param scale the role's; undefined when it was at fault itself: what depends on it is then passed over
 */
export function buildDimensions(
  source: RoleSource,
  written: WrittenDimensions,
  scale: Scale | undefined,
): BuiltDimensions | undefined {
  const items = written
    .map((item, index) => item && topItem(item, ['dimensions', index]))
    .filter((item) => item !== undefined);
  for (const item of items) if (item.kind === 'group') checkGroup(source, item);
  const placed = items.flatMap(membersOf);
  reportSameNames(source, placed);
  const read = placed.map((one) => readDimension(source, one.written, one.path, scale));
  const shares = weighAll(source, weighedItems(source.document.value));
  const built = placed.map(({ written: { id }, group }, index): Dimension | undefined => {
    const parts = read[index];
    const { share, weight, weightKind } = shares?.dimensions.get(id) ?? UNPLACED;
    return parts && { share, weight, weightKind, ...parts, ...(group === undefined ? {} : { group }) };
  });
  const dimensions = built.filter((dimension) => dimension !== undefined);
  if (items.length < written.length || dimensions.length < placed.length) return undefined;
  return { dimensions, groups: items.flatMap((item) => (item.kind === 'group' ? [buildGroup(item, shares)] : [])) };
}

/** Ids tell dimensions apart, but people see names, below the heading of their group. */
function reportSameNames(source: RoleSource, placed: ReturnType<typeof membersOf>): void {
  const first = new Map<string, Path>();
  for (const { written, path, group = '' } of placed) {
    const name = `${group} ${written.name.toLowerCase()}`;
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, path);
      continue;
    }
    source.add({
      code: 'role/name-twice',
      level: 'warning',
      path: [...path, 'name'],
      message: `There are two dimensions with the name ${quoted(written.name)}.`,
      hint: 'Give one of them another name, or delete it if it is the same one.',
      related: { message: 'the other one', path: [...earlier, 'name'] },
    });
  }
}

const UNPLACED = { share: ZERO, weight: ONE, weightKind: 'equal' } as const;

function topItem(written: WrittenDimensionOrGroup, path: Path): TopItem {
  if (!written.dimensions) return { kind: 'dimension', written, path };
  const members = written.dimensions.map((member, index) => ({
    written: member,
    path: [...path, 'dimensions', index],
  }));
  return { kind: 'group', written, path, members };
}

/** The dimensions of an item, with the group they stand in. */
function membersOf(item: TopItem): readonly (Placed & { readonly group?: string })[] {
  return item.kind === 'group' ? item.members.map((member) => ({ group: item.written.id, ...member })) : [item];
}

const RATED_KEYS = ['bonus', 'scale', 'looks_for', 'anchors', 'must_have', 'questions'] as const;

function checkGroup(source: RoleSource, { written, path }: PlacedGroup): void {
  for (const key of RATED_KEYS) {
    if (written[key] === undefined) continue;
    source.add({
      code: 'role/group-rated',
      path: [...path, key],
      at: 'key',
      message: `${quoted(written.id)} is a group, which is not rated itself, so it cannot have ${quoted(key)}.`,
      hint: 'Move it to one of its dimensions.',
    });
  }
}

function buildGroup({ written, members }: PlacedGroup, shares: Shares | undefined): Group {
  const ids = members.map((member) => member.written.id);
  const own = shares?.groups.get(written.id);
  return {
    id: written.id,
    name: written.name,
    dimensions: ids,
    share: sum(ids.map((id) => shares?.dimensions.get(id)?.share ?? ZERO)),
    ...(own && own.kind !== 'equal' ? { weight: own.weight, weightKind: own.kind } : {}),
  };
}
