import { type Exact, highest, lowest, sum, ZERO } from './exact.ts';
import type { Missing } from './missing.ts';
import type { Reaches } from './proposition.ts';
import type { Tally } from './tally.ts';

/**
 * A tally in whole numbers, for following very many completions: what is in hand is folded into the cuts, gains are
 * scaled to integers without a common divisor. A bound is reached exactly where the sum of gains is at or above its cut.
 */
export interface IntegerTally {
  /** Per slot, per option; a slot that this tally does not know adds nothing. */
  readonly gains: readonly (readonly number[])[];
  readonly cuts: ReadonlyMap<Reaches, number>;
}

/** The least and the most a tally can come to. */
export function reachOf({ start, gains }: Tally): { readonly low: Exact; readonly high: Exact } {
  const options = [...gains.values()];
  return { low: start.add(sum(options.map(lowest))), high: start.add(sum(options.map(highest))) };
}

/** Undefined when the whole numbers would not all be safe ones. */
export function integerTally(
  tally: Tally,
  tests: readonly Reaches[],
  slots: readonly Missing[],
): IntegerTally | undefined {
  const exactGains = slots.map(({ key, options }) => tally.gains.get(key) ?? Array<Exact>(options).fill(ZERO));
  const scale = commonScale(exactGains.flat());
  const gains = exactGains.map((options) => options.map((gain) => Number(times(gain, scale))));
  const low = total(gains, Math.min);
  const high = total(gains, Math.max);
  if (!gains.flat().every(Number.isSafeInteger) || !Number.isSafeInteger(high - low)) return undefined;
  const cuts = tests.map((test) => [test, clamp(cutOf(test, tally.start, scale), low, high + 1)] as const);
  return { gains, cuts: new Map(cuts) };
}

interface Ratio {
  readonly multiply: bigint;
  readonly divide: bigint;
}

/** What turns all values into whole numbers as small as they can be. */
function commonScale(values: readonly Exact[]): Ratio {
  const multiply = values.reduce((common, { d }) => (common / gcd(common, d)) * d, 1n);
  const divide = values.reduce((common, value) => gcd(common, (value.n * multiply) / value.d), 0n);
  return { multiply, divide: divide === 0n ? 1n : divide };
}

function times({ s, n, d }: Exact, { multiply, divide }: Ratio): bigint {
  return (s * n * multiply) / (d * divide);
}

/** The smallest whole sum of gains that reaches the bound. */
function cutOf({ bound, strictly }: Reaches, start: Exact, { multiply, divide }: Ratio): bigint {
  const wanted = bound.sub(start);
  const numerator = wanted.s * wanted.n * multiply;
  const denominator = wanted.d * divide;
  const down = floor(numerator, denominator);
  return strictly || down * denominator !== numerator ? down + 1n : down;
}

function floor(numerator: bigint, denominator: bigint): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function clamp(value: bigint, low: number, high: number): number {
  if (value < BigInt(low)) return low;
  return value > BigInt(high) ? high : Number(value);
}

function total(gains: readonly (readonly number[])[], pick: (...values: number[]) => number): number {
  return gains.reduce((sofar, options) => sofar + pick(...options), 0);
}
