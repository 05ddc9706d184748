import { type Exact, exactText, parseDecimal } from '../../domain/exact.ts';
import { findLabel, findRating, fromPosition, type Scale, scaleMax, scaleMin } from '../../domain/scale.ts';
import { alternatives, quoted } from '../finding.ts';
import { suggest } from '../suggest.ts';
import type { Path } from '../yaml/places.ts';
import { exactAt, parsePercent, type RoleSource, withinDigits } from './role-source.ts';

/** "1, 2, 3, 4 and 5", or the words of a scale of words; the ends only when there are many. */
export function scaleWords(scale: Scale): string {
  const words = scale.ratings.map(({ value, label }) =>
    scale.kind === 'words' && label !== undefined ? quoted(label) : exactText(value),
  );
  return words.length > 12 ? `${words[0]} to ${words.at(-1)}` : alternatives(words).replace(/ or ([^,]+)$/, ' and $1');
}

/** The rating a text stands for, by its word or its number in any spelling; undefined when the scale has none such. */
export function ratingOf(scale: Scale, written: string): Exact | undefined {
  const known = SPELT.get(scale.ratings) ?? new Map<string, Exact>();
  SPELT.set(scale.ratings, known);
  const rating = known.get(written) ?? spelt(scale, written);
  if (rating) known.set(written, rating);
  return rating;
}

/** Every dimension's anchors have the same few keys. */
const SPELT = new WeakMap<Scale['ratings'], Map<string, Exact>>();

function spelt(scale: Scale, written: string): Exact | undefined {
  const named = findLabel(scale, written);
  if (named) return named.value;
  const number = parseDecimal(written);
  return number && findRating(scale, number)?.value;
}

/**
 * A minimum given as a rating, a word or a percent, as a value between the scale's ends; between two ratings is fine,
 * since a panel's mean can fall there. Undefined, with the fault reported, when it is off the scale.
 */
export function readMinimum(source: RoleSource, scale: Scale, written: number | string, path: Path): Exact | undefined {
  const text = typeof written === 'string' ? written : undefined;
  const named = text === undefined ? undefined : findLabel(scale, text);
  if (named) return named.value;
  const percent = text === undefined ? undefined : parsePercent(text);
  const number = percent ?? (text === undefined ? undefined : parseDecimal(text));
  if (text !== undefined && !number) {
    reportOffScale(source, scale, written, path);
    return undefined;
  }
  const sound = number ? withinDigits(source, number, path) : exactAt(source, path);
  if (!sound) return undefined;
  const value = percent ? fromPosition(scale, sound.div(100)) : sound;
  if (value.compare(scaleMin(scale)) >= 0 && value.compare(scaleMax(scale)) <= 0) return value;
  reportOffScale(source, scale, written, path);
  return undefined;
}

export function reportOffScale(
  source: RoleSource,
  scale: Scale,
  written: number | string,
  path: Path,
  at?: 'key',
): void {
  const labels = scale.ratings.flatMap(({ label }) => label ?? []);
  const meant = typeof written === 'string' ? suggest(written, [...new Set(labels)]) : undefined;
  const hint = meant === undefined ? `The scale has ${scaleWords(scale)}.` : `Did you mean ${quoted(meant)}?`;
  source.add({
    code: 'role/off-scale',
    path,
    ...(at && { at }),
    message: `${quoted(written)} is not on the scale.`,
    hint,
  });
}
