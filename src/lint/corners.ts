import { compileCondition } from '../domain/compile-condition.ts';
import type { By } from '../domain/condition.ts';
import { asInHand } from '../domain/decide.ts';
import type { Exact } from '../domain/exact.ts';
import type { Role } from '../domain/role.ts';
import type { Situation } from '../domain/situation.ts';
import { isCertain, truthsOf } from '../domain/truths.ts';
import { type Direction, directionOf, opposite } from './direction.ts';
import { type Ratings, situationOf } from './full-cards.ts';
import { isEmpty } from './interval.ts';
import type { Limits } from './limits.ts';
import type { Literal, Term } from './literals.ts';

/** How many sets of dimensions are tried for all ways of one rule: ten dimensions and two ways. About a fifth of a second. */
const MOST_CORNERS = 2048;

/**
 * Whether there are dimensions such that, only those being rated, every literal holds at the end of what is left for
 * their values that suits it best. Literals follow the ratings up or down, so that a term which does not hold there
 * holds nowhere. True as well where literals do not follow the ratings, or there are too many sets of dimensions.
 */
export function holdAtSomeCorner(role: Role, term: Term, limits: Limits, alternatives: number): boolean {
  const groups = groupsOf(role, term);
  const looked = new Set(groups.flatMap(({ literals }) => literals.flatMap(({ leaf }) => dimensionsOf(role, leaf))));
  if (looked.size === 0) return true;
  const free = [...looked].filter((id) => !limits.required.has(id) && !isEmpty(limits.left.panel.get(id) ?? {}));
  if (2 ** free.length * alternatives > MOST_CORNERS) return true;
  for (const chosen of subsets(free)) {
    const rated = [...limits.required, ...chosen];
    if (groups.every((group) => holds(role, group, rated, limits))) return true;
  }
  return false;
}

/** Literals that are tried on the same ratings. */
interface Group {
  readonly direction: Direction;
  readonly by: By;
  readonly literals: Literal[];
}

function groupsOf(role: Role, term: Term): readonly Group[] {
  const groups: Group[] = [];
  for (const literal of term) {
    const direction = directionOfLiteral(literal);
    if (!direction) continue;
    const by = byOf(role, literal.leaf);
    const group = groups.find((other) => other.direction === direction && other.by === by);
    if (group) group.literals.push(literal);
    else groups.push({ direction, by, literals: [literal] });
  }
  return groups;
}

/** That must-haves are not met can be because they are open, and that none is missed because none was asked. */
function directionOfLiteral({ leaf, negated, matches }: Literal): Direction | undefined {
  if (leaf.kind === 'must-haves' && (negated || !matches)) return undefined;
  const direction = directionOf(leaf);
  return negated === matches ? opposite(direction) : direction;
}

function byOf({ dimensions }: Role, leaf: Literal['leaf']): By {
  switch (leaf.kind) {
    case 'rating':
    case 'every':
    case 'count':
      return leaf.by;
    case 'must-haves':
      return dimensions.some(({ mustHave }) => mustHave?.by === 'interviewer') ? 'interviewer' : 'panel';
    default:
      return 'panel';
  }
}

function dimensionsOf({ dimensions, groups }: Role, leaf: Literal['leaf']): readonly string[] {
  const all = dimensions.map(({ id }) => id);
  switch (leaf.kind) {
    case 'score':
    case 'percent':
    case 'sum':
    case 'every':
    case 'count':
      return leaf.within ?? all;
    case 'rating':
      return groups.find(({ id }) => id === leaf.of.id)?.dimensions ?? [leaf.of.id];
    default:
      return all;
  }
}

/** Every subset, the whole first: what is possible at all mostly is with everything rated. */
function* subsets(ids: readonly string[]): Generator<readonly string[]> {
  for (let left = 2 ** ids.length - 1; left >= 0; left -= 1) {
    yield ids.filter((_, index) => Math.floor(left / 2 ** index) % 2 === 1);
  }
}

function holds(role: Role, { direction, by, literals }: Group, rated: readonly string[], { left }: Limits): boolean {
  if (rated.length === 0) return literals.every(({ matches }) => !matches);
  const end = direction === 'up' ? 'high' : 'low';
  const ratings: Ratings = new Map(
    rated.flatMap((id): (readonly [string, Exact])[] => {
      const value = left[by].get(id)?.[end]?.value;
      return value ? [[id, value]] : [];
    }),
  );
  const situation = knownSituation(role, ratings);
  return literals.every(({ leaf, negated, matches }) => {
    const condition = negated ? ({ kind: 'not', condition: leaf } as const) : leaf;
    return isCertain(truthsOf(compileCondition(condition, situation), asInHand)) === matches;
  });
}

/** The ends of the scales are looked at for every rule and outcome of a role: each is set up once. */
const KNOWN = new WeakMap<Role, Map<string, Situation>>();

function knownSituation(role: Role, ratings: Ratings): Situation {
  const ofRole = KNOWN.get(role) ?? new Map<string, Situation>();
  KNOWN.set(role, ofRole);
  const key = [...ratings].map(([id, { s, n, d }]) => `${id} ${s * n}/${d}`).join();
  const situation = ofRole.get(key) ?? situationOf(role, ratings);
  ofRole.set(key, situation);
  return situation;
}
