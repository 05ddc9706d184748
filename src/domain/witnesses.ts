import { type Exact, sum, ZERO } from './exact.ts';
import type { Missing } from './missing.ts';
import type { Tally } from './tally.ts';
import type { Knowledge } from './truths.ts';

/** Where on a slot's options a witness stands, in quarters from worst to best. */
const LEVELS = [0, 4, 2, 3, 1] as const;

/**
 * Some real completions that tell much: everything missing at one level, then the first of it at one level and the
 * rest at another. Where what they give is all that could be, the very many others need not be followed.
 */
export function* witnesses(missing: readonly Missing[]): Generator<Knowledge> {
  for (const level of LEVELS) yield witness(missing, () => level);
  for (const first of LEVELS) {
    for (const rest of LEVELS) {
      if (first === rest) continue;
      for (let upTo = 1; upTo < missing.length; upTo += 1) {
        yield witness(missing, (index) => (index < upTo ? first : rest));
      }
    }
  }
}

function witness(missing: readonly Missing[], levelOf: (index: number) => number): Knowledge {
  const choice = missing.map(({ key, options }, index) => ({
    key,
    option: Math.floor((levelOf(index) * (options - 1)) / 4),
  }));
  const values = new Map<Tally, Exact>();
  return ({ tally, bound, strictly }) => {
    const value = values.get(tally) ?? valueWith(tally, choice);
    values.set(tally, value);
    const isReached = value.compare(bound) >= (strictly ? 1 : 0);
    return { true: isReached, false: !isReached };
  };
}

function valueWith(tally: Tally, choice: readonly { readonly key: string; readonly option: number }[]): Exact {
  return tally.start.add(sum(choice.map(({ key, option }) => tally.gains.get(key)?.[option] ?? ZERO)));
}
