import { type Exact, highest, lowest, sum, ZERO } from './exact.ts';
import type { Missing } from './missing.ts';
import type { Reaches } from './proposition.ts';
import type { Tally } from './tally.ts';

/**
 * A tally in whole numbers, for following very many completions: what is certain (what is in hand and each slot's
 * least gain) is folded into the cuts, and gains are scaled to integers from 0 up without a common divisor. A bound is
 * reached exactly where the sum of gains is at or above its cut.
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
  const exactGains = slots.map(({ key, options }) => aboveLeast(tally.gains.get(key), options));
  const scale = commonScale(exactGains.flat());
  const gains = exactGains.map((options) => options.map((gain) => Number(times(gain, scale))));
  const most = gains.reduce((total, options) => total + Math.max(...options), 0);
  if (!Number.isSafeInteger(most)) return undefined;
  const { low } = reachOf(tally);
  const cuts = tests.map((test) => [test, atMost(cutOf(test, low, scale), most + 1)] as const);
  return { gains, cuts: new Map(cuts) };
}

function aboveLeast(gains: readonly Exact[] | undefined, options: number): readonly Exact[] {
  if (!gains) return Array<Exact>(options).fill(ZERO);
  const least = lowest(gains);
  return gains.map((gain) => gain.sub(least));
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

function times({ n, d }: Exact, { multiply, divide }: Ratio): bigint {
  return (n * multiply) / (d * divide);
}

/** The smallest whole sum of gains that reaches the bound. */
function cutOf({ bound, strictly }: Reaches, low: Exact, { multiply, divide }: Ratio): bigint {
  const wanted = bound.sub(low);
  if (wanted.compare(0) < 0) return 0n;
  const numerator = wanted.n * multiply;
  const denominator = wanted.d * divide;
  const down = numerator / denominator;
  return strictly || down * denominator !== numerator ? down + 1n : down;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** Out of reach is out of reach, by however much. */
function atMost(value: bigint, most: number): number {
  return value > BigInt(most) ? most : Number(value);
}
