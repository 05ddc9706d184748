import type { SourceDocument } from '../source/document.ts';
import { FAIRNESS_TOPICS } from './fairness/topics.ts';
import { VAGUE_PHRASES } from './vague-phrases.ts';
import { type WordIndex, wordIndex } from './word-index.ts';

/** Which rules about words may find something in a role file; most have none of the words, and are done with. */
export interface RoleWords {
  readonly mayTouch: boolean;
  readonly mayBeVague: boolean;
}

/** Looks for the words of all rules at once: to go through the letters of a file takes longer than most rules do. */
export function roleWords(document: SourceDocument): RoleWords {
  let words = known.get(document);
  if (!words) {
    words = search(document.text);
    known.set(document, words);
  }
  return words;
}

const known = new WeakMap<SourceDocument, RoleWords>();

let index: WordIndex | undefined;

function search(text: string): RoleWords {
  index ??= wordIndex([FAIRNESS_TOPICS.flatMap(({ words }) => words), VAGUE_PHRASES.map(({ words }) => words)]);
  const lists = index.listsIn(text);
  return { mayTouch: lists.has(0), mayBeVague: lists.has(1) };
}
