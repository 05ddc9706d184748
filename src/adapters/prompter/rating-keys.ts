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

/** One more character. One that leads nowhere is dropped: it settles nothing, and is no new rating either. */
export function typeRating(texts: readonly string[], buffer: string, character: string): Typed {
  const next = buffer + (character === ',' ? '.' : character);
  const leads = character !== '' && texts.some((text) => text.startsWith(next));
  return leads ? typedSoFar(texts, next) : { ...typedSoFar(texts, buffer), rest: undefined };
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

/** Whether saying the first and the last rating says them all: whole numbers without a gap, or even parts of them. */
export function isWithoutGap(texts: readonly string[]): boolean {
  const numbers = texts.map(Number);
  const [first = 0, second = 1] = numbers;
  const step = second - first;
  const isEven = numbers.every((number, place) => Math.abs(number - first - step * place) < 1e-9);
  return isEven && step > 0 && step <= 1;
}
