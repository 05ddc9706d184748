/** The smallest change that makes percents add up to a hundred. */
import { distance } from 'fastest-levenshtein';
import { type Exact, exactText, HUNDRED, sum } from '../../domain/exact.ts';
import { quoted } from '../finding.ts';

interface Percent {
  readonly id: string;
  readonly weight: Exact;
}

/**
 * What to write, as the beginning of a sentence: one other weight where that is all it takes, or all of them scaled
 * where they stay whole numbers in the same proportion. One weight comes first if a single character of it would have
 * to change, which a slip of the hand explains. Undefined where no single weight can make up for the others.
 */
export function nearestWhole(percents: readonly Percent[]): string | undefined {
  const one = changeOfOne(percents);
  const scaled = changeOfAll(percents);
  if (one && (one.typed <= 1 || !scaled)) return `Write ${one.text}% for ${quoted(one.id)}`;
  return scaled && `Write ${scaled}, in the same proportion`;
}

interface Change {
  readonly id: string;
  readonly text: string;
  /** How many characters change. */
  readonly typed: number;
}

/** The fewest characters to type; of those the change that is smallest beside the weight itself. */
function changeOfOne(percents: readonly Percent[]): Change | undefined {
  const missing = HUNDRED.sub(sum(percents.map(({ weight }) => weight)));
  const changes = percents.flatMap(({ id, weight }) => {
    const meant = weight.add(missing);
    if (meant.compare(0) <= 0) return [];
    const text = exactText(meant);
    return [{ id, text, weight, typed: distance(exactText(weight), text) }];
  });
  return changes.sort((a, b) => a.typed - b.typed || b.weight.compare(a.weight))[0];
}

/** Percents of a longer list are easier to change one by one. */
const MOST_LISTED = 10;

function changeOfAll(percents: readonly Percent[]): string | undefined {
  const total = sum(percents.map(({ weight }) => weight));
  const scaled = percents.map(({ weight }) => weight.mul(HUNDRED).div(total));
  if (percents.length > MOST_LISTED || scaled.some(({ d }) => d !== 1n)) return undefined;
  return scaled.map((weight) => `${exactText(weight)}%`).join(', ');
}
