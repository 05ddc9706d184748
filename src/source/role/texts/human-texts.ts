import type { Path } from '../../yaml/places.ts';

export interface HumanText {
  readonly path: Path;
  readonly text: string;
}

/** Keys whose texts, or lists of texts, people read. Ids and words with a meaning of their own are checked as such. */
const KEYS: ReadonlySet<unknown> = new Set([
  'title', 'summary', 'note', 'name', 'looks_for', 'ask', 'listen_for', 'follow_ups', 'questions', 'text', 'prompt',
  'strong', 'weak', 'red_flags', 'label', 'because', 'verdict', 'scale',
]); // biome-ignore format: a list of keys

/** Keys of maps from a rating to a text. */
const BY_RATING: ReadonlySet<unknown> = new Set(['anchors', 'labels']);

/** Every text of a role's plain value that people read, right or wrong as the rest of the file may be. */
export function* humanTexts(value: unknown, path: Path = []): Generator<HumanText> {
  if (typeof value === 'string') {
    if (isForPeople(path)) yield { path, text: value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const members: Iterable<readonly [PropertyKey, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, member] of members) yield* humanTexts(member, [...path, key]);
}

function isForPeople(path: Path): boolean {
  return BY_RATING.has(path.at(-2)) || KEYS.has(path.findLast((part) => typeof part === 'string'));
}
