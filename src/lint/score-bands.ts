import { type Exact, exactText, HUNDRED } from '../domain/exact.ts';
import { wayBounds, wayPull } from '../domain/figure-conditions.ts';
import type { Role, Rule } from '../domain/role.ts';
import { fromPosition } from '../domain/scale.ts';
import { pointsExtent } from '../domain/way.ts';
import { type Leaf, leavesOf } from '../source/role/condition-leaves.ts';
import { type Interval, narrowed } from './interval.ts';

type FigureLeaf = Extract<Leaf, { kind: 'score' | 'percent' | 'sum' }>;

/** A `then` rule that asks for nothing but where one figure lies, in percents of the way from worst to best. */
export interface Band {
  readonly rule: number;
  readonly outcome: string;
  readonly interval: Interval;
  /** A value of the figure as the rule would write it. */
  readonly written: (percent: Exact) => string;
}

/** Two bands of one figure, the lower first, next to each other in the figure's order. */
export interface Neighbours {
  readonly lower: Band;
  readonly upper: Band;
}

/** The bands of rules that read like a table: "4 or more", "from 3 to 3.5", "below 3"; by figure, the lowest first. */
export function bandsOf(role: Role): readonly (readonly Band[])[] {
  const figures = new Map<string, Band[]>();
  for (const [index, rule] of role.decision.rules.entries()) {
    const band = bandOf(role, rule, index);
    if (!band) continue;
    const bands = figures.get(band.figure);
    if (bands) bands.push(band);
    else figures.set(band.figure, [band]);
  }
  return [...figures.values()].map((bands) => bands.toSorted(byLowEnd));
}

export function neighboursAmong(bands: readonly Band[]): readonly Neighbours[] {
  return bands.flatMap((upper, index) => {
    const lower = bands[index - 1];
    return lower ? [{ lower, upper }] : [];
  });
}

function byLowEnd({ interval: a }: Band, { interval: b }: Band): number {
  if (!a.low || !b.low) return Number(a.low !== undefined) - Number(b.low !== undefined);
  return a.low.value.compare(b.low.value);
}

/** Undefined unless the rule's leaves all hold together and look at one figure. */
function bandOf(role: Role, { when, effect }: Rule, rule: number): (Band & { readonly figure: string }) | undefined {
  if (effect.kind !== 'then' || (when.kind === 'all' ? when.conditions : [when]).some(isCompound)) return undefined;
  const leaves = leavesOf(when);
  const figures = leaves.filter(isAboutFigure);
  const [first] = figures;
  if (!first || figures.length < leaves.length) return undefined;
  const figure = figureName(role, first);
  if (figures.some((leaf) => figureName(role, leaf) !== figure)) return undefined;
  const bounds = figures.flatMap((leaf) => wayBounds(leaf, role) ?? []);
  const interval = bounds.reduce<Interval>(narrowed, {});
  return { rule, outcome: effect.outcome, interval, figure, written: (percent) => writtenAs(role, first, percent) };
}

function isCompound({ kind }: Rule['when']): boolean {
  return kind === 'all' || kind === 'any' || kind === 'not';
}

export function isAboutFigure(leaf: Leaf): leaf is FigureLeaf {
  return leaf.kind === 'score' || leaf.kind === 'percent' || leaf.kind === 'sum';
}

function figureName(role: Role, { kind, within }: FigureLeaf): string {
  return `${wayPull(kind, role)} of ${within?.join(' ') ?? 'all'}`;
}

function writtenAs(role: Role, { kind, within }: FigureLeaf, percent: Exact): string {
  if (kind === 'percent') return `${exactText(percent)}%`;
  const position = percent.div(HUNDRED);
  if (wayPull(kind, role) === 'share') return exactText(fromPosition(role.scale, position));
  const { low, high } = pointsExtent(role, within);
  return exactText(low.add(position.mul(high.sub(low))));
}
