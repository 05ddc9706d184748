/**
 * Numbers as they are shown: rounded half away from zero on the exact value, with more digits where rounding would
 * put a number on the other side of a threshold, or onto one that it is not on.
 */
import { type Exact, exact, exactText, HUNDRED, ZERO } from './exact.ts';
import type { Dimension } from './role.ts';
import { findRating, type Scale } from './scale.ts';

/** A score or points, two decimals at least: 53/13 is "4.08"; 3.4996 beside a threshold of 3.5 is "3.4996". */
export function shownScore(value: Exact, thresholds: readonly Exact[] = []): string {
  return shown(value, 2, thresholds);
}

/**
 * 0 to 100 with its sign, one decimal at least and none where there is nothing behind the point: 65 is "65%", 200/3 is
 * "66.7%". Nothing and everything are thresholds too: 99.96 is "99.96%".
 */
export function percentText(value: Exact, thresholds: readonly Exact[] = []): string {
  const text = value.d === 1n ? exactText(value) : shown(value, 1, [ZERO, HUNDRED, ...thresholds]);
  return `${text}%`;
}

/** A part of the whole, 0 to 1, as a percentage: 1/3 is "33.3%". */
export function shareText(share: Exact): string {
  return percentText(share.mul(HUNDRED));
}

/**
 * A rating as people write it: "4", "3.5", on a scale of words the word. A combined value that is not one of the
 * scale's ratings has two decimals, or as many as it takes to stand on its own side of the bars, such as a must-have.
 */
export function shownRating(scale: Scale, value: Exact, bars: readonly Exact[] = []): string {
  const rating = findRating(scale, value);
  if (!rating) return shownScore(value, bars);
  return scale.kind === 'words' ? (rating.label ?? exactText(value)) : exactText(value);
}

/** A value of a dimension beside its must-have. */
export function shownValue({ scale, mustHave }: Pick<Dimension, 'scale' | 'mustHave'>, value: Exact): string {
  return shownRating(scale, value, mustHave ? [mustHave.atLeast] : []);
}

function shown(value: Exact, atLeast: number, thresholds: readonly Exact[]): string {
  // A threshold that never ends as a decimal can be met exactly, but never by anything shown.
  const heeded = thresholds.filter((threshold) => !(threshold.equals(value) && exactText(value).includes('/')));
  const sides = heeded.map((threshold) => value.compare(threshold));
  let places = atLeast;
  let text = rounded(value, places);
  while (!heeded.every((threshold, index) => exact(text).compare(threshold) === sides[index])) {
    places += 1;
    text = rounded(value, places);
  }
  return text;
}

function rounded({ s, n, d }: Exact, places: number): string {
  const power = 10n ** BigInt(places);
  // Half away from zero: half a unit is added to the magnitude, the rest is cut off.
  const units = (2n * n * power + d) / (2n * d);
  const digits = units.toString().padStart(places + 1, '0');
  const sign = s < 0n && units > 0n ? '-' : '';
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
