/** What a note can be about, as a list to pick from: dimensions, and the questions of the one that is open. */
import type { Choice, NoteTopic } from '../../world.ts';

/** The place of the dimension that a topic is, or belongs to. */
export function dimensionOf(topics: readonly NoteTopic[], place: number): number {
  return topics[place]?.under ?? place;
}

/** A dimension and its questions, in the order of the list. */
export function familyOf(topics: readonly NoteTopic[], dimension: number): readonly number[] {
  return topics.flatMap(({ under }, place) => (place === dimension || under === dimension ? [place] : []));
}

/** Places of the topics that are on the list: every dimension, the open one with its questions. */
export function shownTopics(topics: readonly NoteTopic[], open: number): readonly number[] {
  return dimensionsOf(topics).flatMap((place) => (place === open ? familyOf(topics, place) : [place]));
}

export function dimensionsOf(topics: readonly NoteTopic[]): readonly number[] {
  return topics.flatMap(({ under }, place) => (under === undefined ? [place] : []));
}

const DIGITS = [...'123456789'];
/**
 * Not those that are a command or an action of notes anywhere: actions come and go between two notes, and a letter
 * that has been learnt must stay what it is.
 */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !'bcenpqrt'.includes(letter));

/**
 * The key of each topic on the list: digits for dimensions, letters for the tenth and on and for questions. The keys
 * of the actions are theirs alone. Topics for which no key is left are reached with the arrows.
 */
export function topicKeys(
  topics: readonly NoteTopic[],
  actions: readonly Choice<unknown>[],
  open: number,
): ReadonlyMap<number, string> {
  const isFree = (key: string) => actions.every((action) => action.key !== key);
  const keys = [...DIGITS, ...LETTERS].filter(isFree);
  const letters = LETTERS.filter(isFree);
  const dimensions = dimensionsOf(topics);
  const named = dimensions.map((place, index) => [place, keys[index]] as const);
  const unused = letters.filter((letter) => named.every(([, key]) => key !== letter));
  const questions = familyOf(topics, open).filter((place) => place !== open);
  const all = [...named, ...questions.map((place, index) => [place, unused[index]] as const)];
  return new Map(all.flatMap(([place, key]) => (key === undefined ? [] : [[place, key] as const])));
}
