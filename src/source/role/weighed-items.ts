/** What bears on the weights of a role file, read apart from everything else: a slip in a name hides no wrong sum. */
import { valueAt } from '../shape/explain-issue.ts';
import { fitting } from '../shape/fitting.ts';
import type { Path } from '../yaml/places.ts';
import { keyMeant } from './key-meant.ts';
import { dimensionOrGroupSchema, dimensionSchema } from './schema/dimension-schema.ts';
import { weight as weightSchema } from './schema/text.ts';

/** A dimension, or a group where it has members. */
export interface WeighedItem {
  /** What messages call it; its id where it has one. */
  readonly id: string;
  readonly path: Path;
  readonly weight: number | string | undefined;
  /** Whether there may be a weight that cannot be read: nothing can then be said of a whole that it is part of. */
  readonly isHidden: boolean;
  /** Whether it has a weight of its own, readable or not. */
  readonly hasWeight: boolean;
  readonly isBonus: boolean;
  readonly members: readonly WeighedItem[] | undefined;
}

/** The items of a list as the file has it; none when there is no list. */
export function weighedItems(document: unknown, path: Path = ['dimensions']): readonly WeighedItem[] {
  const list = valueAt(document, path);
  return Array.isArray(list) ? list.map((item: unknown, index) => weighedItem(document, item, [...path, index])) : [];
}

/** Whether every weight of the file can be read. */
export function areAllWeighed(document: unknown): boolean {
  return weighedItems(document).every(({ isHidden, members = [] }) => !isHidden && !members.some((m) => m.isHidden));
}

function weighedItem(document: unknown, item: unknown, path: Path): WeighedItem {
  const given = valueAt(item, ['weight']);
  const weight = fitting(weightSchema, given);
  const members = weighedItems(document, [...path, 'dimensions']);
  const isGroup = isTop(path) && valueAt(item, ['dimensions']) !== undefined;
  const isBonus = !isGroup && valueAt(item, ['bonus']) !== undefined;
  const mayHaveOne = given !== undefined || isOpenToDoubt(item, path) || (isGroup && members.length === 0);
  return {
    id: nameOf(item) ?? String(Number(path.at(-1)) + 1),
    path,
    weight,
    // Of a bonus that has a weight as well, one is too much: which, is not known.
    isHidden: weight === undefined ? mayHaveOne : isBonus,
    hasWeight: given !== undefined,
    isBonus: isBonus && weight === undefined,
    members: isGroup && members.length > 0 ? members : undefined,
  };
}

function isTop(path: Path): boolean {
  return path.length === 2;
}

function nameOf(item: unknown): string | undefined {
  return [valueAt(item, ['id']), valueAt(item, ['name'])].find((name) => typeof name === 'string');
}

/** Keys that say how much something counts, or whether it is a group. */
const DECISIVE: readonly string[] = ['weight', 'bonus', 'dimensions'];

/** Whether it is no block of keys, or has a key that may have been meant as one of those. */
function isOpenToDoubt(item: unknown, path: Path): boolean {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return true;
  const known = Object.keys((isTop(path) ? dimensionOrGroupSchema : dimensionSchema).shape);
  const present = Object.keys(item);
  const free = known.filter((key) => !present.includes(key));
  return present.some((key) => {
    const meant = known.includes(key) ? key : keyMeant(key, path, free);
    return meant === undefined || (!known.includes(key) && DECISIVE.includes(meant));
  });
}
