/** Which key gives which rating. Pure, so that every kind of scale can be tried without a terminal. */

/**
 * at-once: one key rates. typed: characters are collected (1, then 10) and Enter takes the rating. Keys and texts are
 * always numbers: letters are commands (b, e, n, p), and what a role calls its ratings may hold anything.
 */
export type KeyPlan =
  | { readonly kind: 'at-once'; readonly keys: readonly string[] }
  | { readonly kind: 'typed'; readonly texts: readonly string[] };

/**
 * Ratings that are digits are their own keys; words are numbered 1, 2, 3 … from the worst; everything longer (1 to
 * 10, half points, more than nine words) is typed.
 */
export function planKeys(texts: readonly string[]): KeyPlan {
  const numeric = texts.every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  const numbers = numeric ? texts : texts.map((_, index) => String(index + 1));
  return numbers.every((text) => text.length === 1)
    ? { kind: 'at-once', keys: numbers }
    : { kind: 'typed', texts: numbers };
}

export interface Typed {
  /** What has been typed so far that still leads to a rating. */
  readonly buffer: string;
  /** The rating typed so far, if it is one. */
  readonly index: number | undefined;
}

/** One more character. A character that leads nowhere starts anew, or is dropped. */
export function typeRating(texts: readonly string[], buffer: string, character: string): Typed {
  const typed = character === ',' ? '.' : character;
  const next = [buffer + typed, typed].find((text) => texts.some((other) => other.startsWith(text)));
  const kept = next ?? buffer;
  const index = texts.indexOf(kept);
  return { buffer: kept, index: index < 0 ? undefined : index };
}
