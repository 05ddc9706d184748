/** Comparisons, resolved on the scale they are made on. */
import type { Comparator, Comparison, Value } from './condition.ts';
import type { Exact } from './exact.ts';
import type { MustHave } from './role.ts';
import { fromPosition, type Scale } from './scale.ts';

/** A comparison with a plain number. "equals" is two of them. */
export interface Bound {
  readonly comparator: Exclude<Comparator, 'equals'>;
  readonly value: Exact;
}

/** What a value stands for: one number, or from a band's lowest to its highest rating where a label names a band. */
export interface Extent {
  readonly low: Exact;
  readonly high: Exact;
}

/** All bounds must hold together; undefined when a value means nothing here (a label this scale does not have). */
export function resolve(
  comparison: Comparison,
  extentOf: (value: Value) => Extent | undefined,
): readonly Bound[] | undefined {
  const bounds: Bound[] = [];
  for (const { comparator, value } of comparison) {
    const extent = extentOf(value);
    if (!extent) return undefined;
    bounds.push(...boundsOf(comparator, extent));
  }
  return bounds;
}

function boundsOf(comparator: Comparator, { low, high }: Extent): readonly Bound[] {
  switch (comparator) {
    case 'at_least':
    case 'below':
      return [{ comparator, value: low }];
    case 'above':
    case 'at_most':
      return [{ comparator, value: high }];
    case 'equals':
      return [
        { comparator: 'at_least', value: low },
        { comparator: 'at_most', value: high },
      ];
  }
}

export function holds(bounds: readonly Bound[], value: Exact): boolean {
  return bounds.every((bound) => COMPARES[bound.comparator](value.compare(bound.value)));
}

const COMPARES: Readonly<Record<Bound['comparator'], (order: number) => boolean>> = {
  at_least: (order) => order >= 0,
  above: (order) => order > 0,
  at_most: (order) => order <= 0,
  below: (order) => order < 0,
};

export function exactly(value: Exact): Extent {
  return { low: value, high: value };
}

/** What a value means for a rating on this scale; `must_have` is the minimum of the dimension that is compared. */
export function ratingExtent(value: Value, scale: Scale, mustHave?: MustHave): Extent | undefined {
  switch (value.kind) {
    case 'number':
      return exactly(value.value);
    case 'percent':
      return exactly(fromPosition(scale, value.value.div(100)));
    case 'label': {
      const named = scale.ratings.filter(({ label }) => label === value.label);
      const [worst, best] = [named[0], named.at(-1)];
      return worst && best && { low: worst.value, high: best.value };
    }
    case 'must-have':
      return mustHave && exactly(mustHave.atLeast);
  }
}
