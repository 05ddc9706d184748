/** Which key gives which rating. Pure, so that every kind of scale can be tried without a terminal. */

export interface KeyPlan {
  /**
   * What is typed for each rating, worst first. Always numbers: letters are commands (b, e, n, p), and what a role
   * calls its ratings may hold anything.
   */
  readonly texts: readonly string[];
}

/** Ratings that are numbers are typed as they are; words are numbered 1, 2, 3 … from the worst. */
export function planKeys(ratings: readonly string[]): KeyPlan {
  const numeric = ratings.every((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  return { texts: numeric ? ratings : ratings.map((_, place) => String(place + 1)) };
}

/** Some ratings take more than one key or an Enter, and the hand gets used to it. */
export function isTyped({ texts }: KeyPlan): boolean {
  return texts.some((text) => text.length > 1);
}

export interface Typed {
  /** What has been typed so far that still leads to a rating. */
  readonly buffer: string;
  /** The rating typed so far, if it is one. */
  readonly index: number | undefined;
  /** What is left to type of the only rating that can be meant; undefined while there are several. */
  readonly rest: string | undefined;
}

/** One more character. A character that leads nowhere starts anew, or is dropped. */
export function typeRating(texts: readonly string[], buffer: string, character: string): Typed {
  const typed = character === ',' ? '.' : character;
  const next = [buffer + typed, typed].find((text) => text !== '' && texts.some((other) => other.startsWith(text)));
  // A key that means nothing here settles nothing.
  return next === undefined ? { ...typedSoFar(texts, buffer), rest: undefined } : typedSoFar(texts, next);
}

/** As after typing `buffer`. */
export function typedSoFar(texts: readonly string[], buffer: string): Typed {
  const meant = buffer === '' ? [] : texts.filter((text) => text.startsWith(buffer));
  const [only] = meant;
  const isSettled = only !== undefined && meant.length === 1;
  const index = texts.indexOf(isSettled ? only : buffer);
  return { buffer, index: index < 0 ? undefined : index, rest: isSettled ? only.slice(buffer.length) : undefined };
}

/** The keys that could follow, each with the ratings it leads to: after 1 of 1 to 10, "0" leads to 10. */
export function followers(texts: readonly string[], buffer: string): ReadonlyMap<string, readonly string[]> {
  const longer = texts.filter((text) => text.startsWith(buffer) && text !== buffer);
  const keys = [...new Set(longer.map((text) => text.charAt(buffer.length)))];
  return new Map(keys.map((key) => [key, longer.filter((text) => text.startsWith(buffer + key))]));
}
