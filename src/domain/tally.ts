/**
 * A tally is one sum that conditions look at: points on the way from worst to best, dimensions that fail a bar,
 * must-haves missed. What is in hand is its start; every missing rating or answer adds one of its gains. All that a
 * decision depends on is which bounds its tallies reach, and that is what makes completions countable.
 */
import type { By } from './condition.ts';
import { type Exact, sum } from './exact.ts';
import type { PictureDimension } from './picture.ts';
import type { Dimension } from './role.ts';

export interface Tally {
  readonly start: Exact;
  /** Per slot (see `dimensionSlot`, `checkSlot`), what each of its options adds. */
  readonly gains: ReadonlyMap<string, readonly Exact[]>;
  /** The figure never counts for more than this, however much was added. */
  readonly most?: Exact;
}

/** The slot of a missing dimension; its options are its scale's ratings, worst first. */
export function dimensionSlot(dimension: string): string {
  return `dimension ${dimension}`;
}

/** The slot of an unanswered check; its options are no and yes. */
export function checkSlot(check: string): string {
  return `check ${check}`;
}

/** The ratings of a dimension in hand that a condition looks at. */
export const LOOK: Readonly<Record<By, (rated: PictureDimension) => readonly Exact[]>> = {
  panel: ({ value }) => (value ? [value] : []),
  interviewer: ({ singles }) => singles,
};

/** Adds up a measure over the ratings that are looked at; a missing dimension is completed by one rating. */
export function tallyOf(
  dimensions: readonly PictureDimension[],
  look: (rated: PictureDimension) => readonly Exact[],
  measure: (dimension: Dimension, rating: Exact) => Exact,
): Tally {
  const inHand = dimensions.flatMap((seen) => look(seen).map((rating) => measure(seen.dimension, rating)));
  const gains = dimensions
    .filter(({ state }) => state === 'missing')
    .map(
      ({ dimension }) =>
        [dimensionSlot(dimension.id), dimension.scale.ratings.map(({ value }) => measure(dimension, value))] as const,
    );
  return { start: sum(inHand), gains: new Map(gains) };
}
