import type { Comparison, Condition } from '../domain/condition.ts';
import type { Leaf } from '../source/role/condition-leaves.ts';

/** One leaf, or its negation, that matches or that does not (it is then false, or unknown). */
export interface Literal {
  readonly leaf: Leaf;
  readonly negated: boolean;
  readonly matches: boolean;
}

/** Literals that would all have to hold together. */
export type Term = readonly Literal[];

/** More alternatives than this are not looked through. */
const MOST_TERMS = 64;

/**
 * In which ways a condition can match (or not match): whenever it does, all literals of one of the terms hold.
 * Undefined when there are too many ways.
 */
export function waysTo(condition: Condition, matches: boolean, negated = false): readonly Term[] | undefined {
  switch (condition.kind) {
    case 'not':
      return waysTo(condition.condition, matches, !negated);
    case 'all':
    case 'any': {
      const ways = condition.conditions.map((part) => waysTo(part, matches, negated));
      const areAllNeeded = ((condition.kind === 'all') !== negated) === matches;
      return areAllNeeded ? together(ways) : oneOf(ways);
    }
    default: {
      const parts = singleComparisons(condition).map((leaf): readonly Term[] => [[{ leaf, negated, matches }]]);
      return negated === matches ? oneOf(parts) : together(parts);
    }
  }
}

type Ways = readonly Term[] | undefined;

/** Ways in which all of these hold. */
export function together(parts: readonly Ways[]): Ways {
  return parts.reduce<Ways>(
    (sofar, ways) => sofar && ways && few(sofar.flatMap((term) => ways.map((other) => [...term, ...other]))),
    [[]],
  );
}

function oneOf(parts: readonly Ways[]): Ways {
  return parts.every((ways) => ways !== undefined) ? few(parts.flat()) : undefined;
}

function few(terms: readonly Term[]): Ways {
  return terms.length <= MOST_TERMS ? terms : undefined;
}

/**
 * The leaf as leaves with one comparator each, all of which hold exactly if it does. A label or must_have can mean
 * nothing for some dimensions, which are then not looked at: those comparisons stay whole where many are looked at.
 */
function singleComparisons(leaf: Leaf): readonly Leaf[] {
  switch (leaf.kind) {
    case 'score':
    case 'percent':
    case 'sum':
    case 'rating':
    case 'count':
      return bounds(leaf.is).map((is) => ({ ...leaf, is }));
    case 'every':
      return leaf.is.every(({ value: { kind } }) => kind === 'number' || kind === 'percent')
        ? bounds(leaf.is).map((is) => ({ ...leaf, is }))
        : [leaf];
    default:
      return [leaf];
  }
}

function bounds(is: Comparison): readonly Comparison[] {
  return is.flatMap((part): readonly Comparison[] =>
    part.comparator === 'equals'
      ? [[{ ...part, comparator: 'at_least' }], [{ ...part, comparator: 'at_most' }]]
      : [[part]],
  );
}
