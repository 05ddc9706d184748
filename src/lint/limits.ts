import { type Bound, ratingExtent, resolve } from '../domain/comparison.ts';
import type { By } from '../domain/condition.ts';
import { HUNDRED, ZERO } from '../domain/exact.ts';
import { wayBounds, wayPull } from '../domain/figure-conditions.ts';
import type { Dimension, Role } from '../domain/role.ts';
import { scaleMax, scaleMin } from '../domain/scale.ts';
import type { Leaf } from '../source/role/condition-leaves.ts';
import { between, type Interval, isEmpty, narrowed, opposite } from './interval.ts';
import type { Literal, Term } from './literals.ts';

type Boxes = Map<string, Interval>;

/** What the literals of a term say about single values, one at a time. */
export interface Limits {
  /** What is left for each dimension's values: combined, and of single interviewers. */
  readonly left: Readonly<Record<By, ReadonlyMap<string, Interval>>>;
  /** Dimensions that must be rated. */
  readonly required: ReadonlySet<string>;
  /** Whether a figure, or a dimension that must be rated, has nothing left. */
  readonly areImpossible: boolean;
}

export function limitsOf(role: Role, term: Term): Limits {
  const required = new Set(term.flatMap(ratedBy));
  const boxes = (): Boxes =>
    new Map(role.dimensions.map(({ id, scale }) => [id, between(scaleMin(scale), scaleMax(scale))]));
  const left = { panel: boxes(), interviewer: boxes() };
  for (const literal of term) narrowBoxes(role, literal, left, required);
  return { left, required, areImpossible: hasNothingLeft(left.panel, required) || figuresClash(role, term) };
}

function hasNothingLeft(boxes: Boxes, required: ReadonlySet<string>): boolean {
  return [...required].some((id) => isEmpty(boxes.get(id) ?? {}));
}

/** A condition on one dimension matches, or its negation does, only where that dimension is rated. */
function ratedBy({ leaf, matches }: Literal): readonly string[] {
  return matches && leaf.kind === 'rating' && leaf.of.kind === 'dimension' ? [leaf.of.id] : [];
}

function narrowBoxes(role: Role, literal: Literal, left: Record<By, Boxes>, required: ReadonlySet<string>): void {
  const { leaf, negated, matches } = literal;
  const holds = negated !== matches;
  if (!isAboutValues(leaf) || (!holds && isAboutSeveral(leaf))) return;
  const dimensions = role.dimensions.filter((dimension) => isAbout(leaf, dimension));
  for (const { id, scale, mustHave } of dimensions.filter(({ id }) => matches || required.has(id))) {
    const bounds = resolve(leaf.is, (value) => ratingExtent(value, scale, mustHave)) ?? [];
    // What every single rating keeps to, their combination keeps to as well; not the other way round.
    const boxes = leaf.by === 'interviewer' ? [left.panel, left.interviewer] : [left.panel];
    for (const bound of holds ? bounds : bounds.map(opposite)) for (const box of boxes) narrow(box, id, bound);
  }
}

type ValueLeaf = Extract<Leaf, { kind: 'every' | 'rating' }>;

function isAboutValues(leaf: Leaf): leaf is ValueLeaf {
  return leaf.kind === 'every' || leaf.kind === 'rating';
}

/** That not all of several ratings hold says nothing about any one of them. */
function isAboutSeveral({ kind, by }: ValueLeaf): boolean {
  return kind === 'every' || by === 'interviewer';
}

/** Whether the leaf compares this dimension by itself. */
function isAbout(leaf: ValueLeaf, { id, bonus }: Dimension): boolean {
  if (leaf.kind === 'every') return leaf.within?.includes(id) ?? !bonus;
  return leaf.of.kind === 'dimension' && leaf.of.id === id;
}

function narrow(boxes: Boxes, key: string, bound: Bound): void {
  boxes.set(key, narrowed(boxes.get(key) ?? {}, bound));
}

/** Whether two literals about the same figure leave no value for it. */
function figuresClash(role: Role, term: Term): boolean {
  const asked = term.flatMap((literal) => figureAsked(role, literal));
  // Of a figure that nobody knows, neither a condition nor its negation matches.
  const known = new Set(asked.filter(({ isKnown }) => isKnown).map(({ figure }) => figure));
  const boxes: Boxes = new Map(asked.map(({ figure, range }) => [figure, range]));
  for (const { figure, bounds } of asked) {
    if (known.has(figure)) for (const bound of bounds) narrow(boxes, figure, bound);
  }
  return [...boxes.values()].some(isEmpty);
}

interface FigureAsked {
  readonly figure: string;
  readonly isKnown: boolean;
  readonly bounds: readonly Bound[];
  /** What the figure can be at all. */
  readonly range: Interval;
}

function figureAsked(role: Role, { leaf, negated, matches }: Literal): readonly FigureAsked[] {
  const asBounds = (bounds: readonly Bound[] = []) => (negated === matches ? bounds.map(opposite) : bounds);
  if (leaf.kind === 'score' || leaf.kind === 'percent' || leaf.kind === 'sum') {
    const figure = `${wayPull(leaf.kind, role)} of ${leaf.within?.join(' ') ?? 'all'}`;
    // Without a score nothing is decided at all.
    const isKnown = matches || isScore(role, leaf);
    return [{ figure, isKnown, bounds: asBounds(wayBounds(leaf, role)), range: between(ZERO, HUNDRED) }];
  }
  if (leaf.kind !== 'rating' || leaf.of.kind !== 'group' || leaf.by === 'interviewer') return [];
  const bounds = asBounds(resolve(leaf.is, (value) => ratingExtent(value, role.scale)));
  const range = between(scaleMin(role.scale), scaleMax(role.scale));
  return [{ figure: `group ${leaf.of.id}`, isKnown: matches, bounds, range }];
}

function isScore(role: Role, { kind, within }: Extract<Literal['leaf'], { kind: 'score' | 'percent' | 'sum' }>) {
  return within === undefined && wayPull(kind, role) === wayPull('score', role);
}
