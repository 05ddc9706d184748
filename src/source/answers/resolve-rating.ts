import { type Exact, exactText, parseDecimal } from '../../domain/exact.ts';
import type { Dimension } from '../../domain/role.ts';
import { findLabel, findRating, type Scale, type ScaleRating } from '../../domain/scale.ts';
import type { Faults, Path, Place } from '../family-faults.ts';
import { alternatives, quoted } from '../finding.ts';
import { suggest } from '../suggest.ts';

/** A rating as a file holds it: a number, or the word for it (or a decimal in quotes). */
export type WrittenRating = number | string;

/**
 * The rating of the dimension's scale that is meant, or undefined after reporting that there is none. A number is
 * taken as it is written in the file: 3.4999999999999999999 is not 3.5, although both are the same double.
 */
export function resolveRating(
  faults: Faults,
  place: Place,
  dimension: Dimension,
  { rating: written, path, hint }: { readonly rating: WrittenRating; readonly path: Path; readonly hint?: string },
): Exact | undefined {
  const scalar = typeof written === 'number' ? place.scalarText(path) : undefined;
  const rating = findOnScale(dimension.scale, written, scalar);
  if (rating) return rating.value;
  const reason = isBetween(dimension.scale, written) ? 'falls between the allowed ratings' : 'is not on the scale';
  faults.add({
    code: 'rating-off-scale',
    path,
    message: `The rating ${scalar ?? quoted(written)} ${reason} of ${dimension.name}.`,
    hint: hint ?? `${meantRating(dimension.scale, written)}Allowed: ${allowedRatings(dimension.scale)}.`,
  });
  return undefined;
}

/** "4/5" and "4 out of 5" are a 4; of words the nearest. Ends in a space, or is empty where nothing was surely meant. */
function meantRating(scale: Scale, written: WrittenRating): string {
  if (typeof written === 'number') return '';
  const labels = scale.ratings.flatMap(({ label }) => label ?? []);
  const label = suggest(written, labels);
  if (label !== undefined) return `Did you mean "${label}"? `;
  const number = /^\s*(\d+(?:\.\d+)?)\s*(?:\/|of\b|out\b|points?\b|\()/i.exec(written)?.[1];
  const rating = number === undefined ? undefined : findOnScale(scale, number, undefined);
  return rating && number !== undefined ? `Write ${number} alone. ` : '';
}

function findOnScale(scale: Scale, written: WrittenRating, scalar: string | undefined): ScaleRating | undefined {
  if (typeof written === 'string') {
    const number = parseDecimal(written);
    return findLabel(scale, written) ?? (number && findRating(scale, number));
  }
  const number = (scalar === undefined ? undefined : parseDecimal(scalar)) ?? parseDecimal(String(written));
  return number && findRating(scale, number);
}

function isBetween(scale: Scale, written: WrittenRating): boolean {
  const number = parseDecimal(String(written));
  const values = scale.ratings.map(({ value }) => value);
  return number !== undefined && values.some((v) => v.compare(number) < 0) && values.some((v) => v.compare(number) > 0);
}

/** "1, 2, 3 (Meets the bar), 4 or 5", or the words where the scale is one of words; the ends only of a long one. */
export function allowedRatings(scale: Scale): string {
  const texts = scale.ratings.map(({ value, label }) => {
    if (label === undefined) return exactText(value);
    return scale.kind === 'words' ? `"${label}"` : `${exactText(value)} (${label})`;
  });
  return texts.length <= 12
    ? alternatives(texts)
    : `${texts[0]} to ${texts.at(-1)} (${alternatives(texts.slice(1, 4))} …)`;
}
