/** The smallest change that makes percents add up to a hundred. */
import { distance } from 'fastest-levenshtein';
import { type Exact, exactText, HUNDRED, sum } from '../../domain/exact.ts';
import { quoted } from '../finding.ts';

interface Percent {
  readonly id: string;
  readonly weight: Exact;
}

/**
 * What to write, as the beginning of a sentence: one other weight, or all of them in the same proportion where they
 * stay whole numbers, and are all alike or far from a hundred, so that no single one of them is to blame. Undefined
 * where no single weight can make up for the others.
 */
export function nearestWhole(percents: readonly Percent[]): string | undefined {
  const missing = HUNDRED.sub(sum(percents.map(({ weight }) => weight)));
  const scaled = changeOfAll(percents, missing);
  if (scaled) return `Write ${scaled}, in the same proportion`;
  const one = changeOfOne(percents, missing);
  return one && `Write ${one.text}% for ${quoted(one.id)}`;
}

interface Change extends Percent {
  readonly text: string;
  /** Whether it is a multiple of five, as most weights are. */
  readonly isRound: boolean;
  /** How many characters change. */
  readonly typed: number;
}

/** A round one first, then the fewest characters to type; of those the change that is smallest beside the weight. */
function changeOfOne(percents: readonly Percent[], missing: Exact): Change | undefined {
  const changes = percents.flatMap(({ id, weight }): readonly Change[] => {
    const meant = weight.add(missing);
    if (meant.compare(0) <= 0) return [];
    const text = exactText(meant);
    return [{ id, weight, text, isRound: meant.div(5).d === 1n, typed: distance(exactText(weight), text) }];
  });
  return changes.sort(
    (a, b) => Number(b.isRound) - Number(a.isRound) || a.typed - b.typed || b.weight.compare(a.weight),
  )[0];
}

/** Weights of a longer list are easier to change one by one. */
const MOST_LISTED = 10;

/** Percents: a sum that is further than this from a hundred was not meant to be one. */
const FAR = 25;

function changeOfAll(percents: readonly Percent[], missing: Exact): string | undefined {
  const [first] = percents;
  if (!first || percents.length < 2 || percents.length > MOST_LISTED) return undefined;
  const isNoSlip = missing.abs().compare(FAR) >= 0 || percents.every(({ weight }) => weight.equals(first.weight));
  const scaled = percents.map(({ weight }) => weight.mul(HUNDRED).div(HUNDRED.sub(missing)));
  if (!isNoSlip || scaled.some(({ d }) => d !== 1n)) return undefined;
  return scaled.map((weight) => `${exactText(weight)}%`).join(', ');
}
