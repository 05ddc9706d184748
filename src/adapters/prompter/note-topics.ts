/** What a note can be about, as a list to pick from: dimensions, and the questions of the one that is open. */
import type { NoteTopic } from '../../world.ts';

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

/** The conversation in general: the last one that is no question. */
export function generalOf(topics: readonly NoteTopic[]): number {
  return dimensionsOf(topics).at(-1) ?? 0;
}

const GENERAL_KEY = '0';
const DIGITS = [...'123456789'];

/**
 * The key of each topic on the list: digits only, for the first nine dimensions and for the conversation in general,
 * because every other key begins a note. What has none is reached with the arrows.
 */
export function topicKeys(topics: readonly NoteTopic[]): ReadonlyMap<number, string> {
  const general = generalOf(topics);
  const dimensions = dimensionsOf(topics).filter((place) => place !== general);
  const named = DIGITS.flatMap((key, index) => {
    const place = dimensions[index];
    return place === undefined ? [] : [[place, key] as const];
  });
  return new Map([...named, [general, GENERAL_KEY]]);
}
