/**
 * A scale is the finite list of allowed ratings, worst to best. Whether its author wrote min/max/step, words or a
 * list of numbers, the engine sees only values and labels; how it was written is kept for showing and for the digest.
 */
import { type Exact, isSame } from './exact.ts';

export interface ScaleRating {
  readonly value: Exact;
  /** The word for this rating, where it has one ("Meets the bar"). On a scale of words it is how people rate. */
  readonly label?: string;
}

export interface Scale {
  /** numbers: min, max, step; words: 1 to n, worst first; list: the numbers as given, worst first. */
  readonly kind: 'numbers' | 'words' | 'list';
  /** At least two, ascending by value. */
  readonly ratings: readonly ScaleRating[];
}

/** The worst rating's value. */
export function scaleMin(scale: Scale): Exact {
  return (scale.ratings[0] as ScaleRating).value;
}

/** The best rating's value. */
export function scaleMax(scale: Scale): Exact {
  return (scale.ratings.at(-1) as ScaleRating).value;
}

/** max − min, always above zero. */
export function scaleSpan(scale: Scale): Exact {
  return scaleMax(scale).sub(scaleMin(scale));
}

/** How far a rating is on the way from worst (0) to best (1). The only place where scales of different lengths meet. */
export function toPosition(scale: Scale, rating: Exact): Exact {
  return rating.sub(scaleMin(scale)).div(scaleSpan(scale));
}

/** The inverse of toPosition: 0 to 1 becomes a value in the scale's units. */
export function fromPosition(scale: Scale, position: Exact): Exact {
  return scaleMin(scale).add(position.mul(scaleSpan(scale)));
}

/** The scale's rating with exactly this value, or undefined when the scale does not have it. */
export function findRating(scale: Scale, value: Exact): ScaleRating | undefined {
  return scale.ratings.find((rating) => isSame(rating.value, value));
}

/** The rating whose label is this word (exact spelling), or undefined. */
export function findLabel(scale: Scale, label: string): ScaleRating | undefined {
  return scale.ratings.find((rating) => rating.label === label);
}

/**
 * Whether a rating of one scale says the same on another: both have the same ratings and, where ratings are words, the
 * same word for this one. What the numbers are called may be put better without changing what a number was given for.
 */
export function isSameRating(one: Scale, other: Scale, rating: Exact): boolean {
  const hasSameRatings =
    one.ratings.length === other.ratings.length && one.ratings.every(({ value }) => findRating(other, value));
  const isOfWords = one.kind === 'words' || other.kind === 'words';
  const isSameWord = findRating(one, rating)?.label === findRating(other, rating)?.label;
  return hasSameRatings && findRating(one, rating) !== undefined && (!isOfWords || isSameWord);
}
