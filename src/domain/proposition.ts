/** A condition as compiled for one situation: what it says about tallies, the rest already known. */
import type { Bound } from './comparison.ts';
import type { Exact } from './exact.ts';
import type { Tally } from './tally.ts';

export type Proposition =
  /** Undefined: there is nothing to look at, so that it neither matches nor does its negation. */
  | { readonly kind: 'known'; readonly truth: boolean | undefined }
  | Reaches
  | { readonly kind: 'all' | 'any'; readonly of: readonly Proposition[] }
  | { readonly kind: 'not'; readonly of: Proposition };

/** The tally is at or above the bound, or strictly above it. */
export interface Reaches {
  readonly kind: 'reaches';
  readonly tally: Tally;
  readonly bound: Exact;
  readonly strictly: boolean;
}

export const UNKNOWN: Proposition = { kind: 'known', truth: undefined };

export function known(truth: boolean): Proposition {
  return { kind: 'known', truth };
}

export function reaches(tally: Tally, bound: Exact, strictly = false): Proposition {
  const most = tally.most;
  const outOfReach = most && (strictly ? bound.compare(most) >= 0 : bound.compare(most) > 0);
  return outOfReach ? known(false) : { kind: 'reaches', tally, bound, strictly };
}

/** The tally satisfies all bounds; unknown when there is no tally or the comparison means nothing here. */
export function compare(tally: Tally | undefined, bounds: readonly Bound[] | undefined): Proposition {
  if (!tally || !bounds) return UNKNOWN;
  return { kind: 'all', of: bounds.map((bound) => satisfies(tally, bound)) };
}

function satisfies(tally: Tally, { comparator, value }: Bound): Proposition {
  switch (comparator) {
    case 'at_least':
      return reaches(tally, value);
    case 'above':
      return reaches(tally, value, true);
    case 'at_most':
      return { kind: 'not', of: reaches(tally, value, true) };
    case 'below':
      return { kind: 'not', of: reaches(tally, value) };
  }
}

/** Every question about a tally that the proposition asks. */
export function testsOf(proposition: Proposition): readonly Reaches[] {
  switch (proposition.kind) {
    case 'known':
      return [];
    case 'reaches':
      return [proposition];
    case 'not':
      return testsOf(proposition.of);
    case 'all':
    case 'any':
      return proposition.of.flatMap(testsOf);
  }
}
