/** What both prompters know of choices. */
import type { Choice } from '../../world.ts';

export const YES_OR_NO: readonly Choice<boolean>[] = [
  { value: true, label: 'Yes', key: 'y' },
  { value: false, label: 'No', key: 'n' },
];

/** The values at places in a list; places outside of it count for nothing. */
export function valuesAt<T>(choices: readonly Choice<T>[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => choices.slice(place, place + 1).map(({ value }) => value));
}
