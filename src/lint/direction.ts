import type { Comparison, Condition } from '../domain/condition.ts';
import type { Leaf } from '../source/role/condition-leaves.ts';

/**
 * How a condition follows the ratings: "up" holds the sooner the better they are, "down" the worse they are. Such a
 * condition is possible exactly if it holds at that end, for one interviewer or a panel, whatever values lie between.
 * Undefined: neither, or it looks at something besides the ratings.
 */
export type Direction = 'up' | 'down';

export function directionOf(condition: Condition): Direction | undefined {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return common(condition.conditions.map(directionOf));
    case 'not':
      return opposite(directionOf(condition.condition));
    default:
      return leafDirection(condition);
  }
}

function leafDirection(leaf: Leaf): Direction | undefined {
  switch (leaf.kind) {
    case 'score':
    case 'percent':
    case 'sum':
    case 'rating':
    case 'every':
      return comparisonDirection(leaf.is);
    case 'count':
      return countDirection(leaf);
    case 'must-haves':
      return MUST_HAVES[leaf.state];
    default:
      return undefined;
  }
}

const MUST_HAVES = { met: 'up', missed: 'down', open: undefined } as const;

/** By interviewer, a panel can have any number of ratings that count; no single set of ratings then says it all. */
function countDirection(leaf: Extract<Leaf, { readonly kind: 'count' }>): Direction | undefined {
  if (leaf.by === 'interviewer') return undefined;
  const [where, is] = [comparisonDirection(leaf.where), comparisonDirection(leaf.is)];
  return is === 'down' ? opposite(where) : is && where;
}

function comparisonDirection(comparison: Comparison): Direction | undefined {
  return common(
    comparison.map(({ comparator }) => {
      if (comparator === 'equals') return undefined;
      return comparator === 'at_least' || comparator === 'above' ? 'up' : 'down';
    }),
  );
}

export function opposite(direction: Direction | undefined): Direction | undefined {
  if (!direction) return undefined;
  return direction === 'up' ? 'down' : 'up';
}

function common(directions: readonly (Direction | undefined)[]): Direction | undefined {
  const [first] = directions;
  return directions.every((direction) => direction === first) ? first : undefined;
}

/** Conditions that hold or do not, whatever the ratings are. */
export const APART_FROM_RATINGS: ReadonlySet<Condition['kind']> = new Set([
  'coverage',
  'interviewers',
  'disagreements',
  'verdicts',
  'red-flags',
  'check',
]);
