import { quoted } from '../../source/finding.ts';
import { wordIndex } from '../word-index.ts';
import { offsetInText, plainText } from './phrase-pattern.ts';
import { type Found, phraseSearch } from './phrase-search.ts';
import { withoutSpokenAbout } from './spoken-about.ts';
import type { FairnessKind, FairnessTopic } from './topic.ts';
import { FAIRNESS_TOPICS } from './topics.ts';

/** A phrase that touches what is no part of the job. */
export interface FairnessHit {
  /** Of the topic: `fairness/age`. */
  readonly code: string;
  /** As it stands in the text. */
  readonly phrase: string;
  /** Offsets in the text, in code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What was touched and why it is risky: one sentence. */
  readonly message: string;
  /** What to ask, or to write down, instead. */
  readonly hint: string;
}

/**
 * The phrases of a text that touch a topic, in order of their places; of the same words twice, the first. Wants the
 * plain forms found and job content left alone, and rather misses one than cries wolf.
 */
export function fairnessHits(text: string, kind: FairnessKind): readonly FairnessHit[] {
  return mayTouch(text, kind) ? hitsOfTopics(text, kind) : [];
}

/** Whether a text has any word of any topic; most have none, and are done with. */
function mayTouch(text: string, kind: FairnessKind): boolean {
  return INDEX[kind]().hasAny(text);
}

/** By the places of the topics in their list. */
const INDEX = {
  role: once(() => wordIndex(FAIRNESS_TOPICS.map(({ words }) => words))),
  evidence: once(() =>
    wordIndex(FAIRNESS_TOPICS.map(({ words, wordsInEvidence = [] }) => [...words, ...wordsInEvidence])),
  ),
} as const;

function hitsOfTopics(text: string, kind: FairnessKind): readonly FairnessHit[] {
  const plain = withoutSpokenAbout(plainText(text));
  const touched = INDEX[kind]().listsIn(text);
  return FAIRNESS_TOPICS.filter((_, index) => touched.has(index))
    .flatMap((topic) => [...hitsOf(searchFor(topic, kind), kind, text, plain)])
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function* hitsOf(search: Search, kind: FairnessKind, text: string, plain: string): Iterable<FairnessHit> {
  const { topic, phrases, innocent } = search;
  const known = new Set<string>();
  for (const { index, words } of phrases(without(plain, innocent(plain)))) {
    if (known.has(words)) continue;
    known.add(words);
    const start = offsetInText(text, index);
    const end = offsetInText(text, index + words.length);
    yield hitAt(topic, kind, text.slice(start, end), start);
  }
}

function without(plain: string, found: readonly Found[]): string {
  return found.reduce((text, { index, words: { length } }) => {
    return text.slice(0, index) + '\u0000'.repeat(length) + text.slice(index + length);
  }, plain);
}

function hitAt({ code, subject, risky, instead }: FairnessTopic, kind: FairnessKind, phrase: string, start: number) {
  return {
    code,
    phrase,
    start,
    end: start + phrase.length,
    message: `${quoted(phrase)} touches on ${subject}: ${risky}.`,
    hint: kind === 'role' ? instead : EVIDENCE_HINT,
  };
}

const EVIDENCE_HINT = 'Keep to what the candidate said or did that bears on the rating, and leave this out.';

interface Search {
  readonly topic: FairnessTopic;
  readonly phrases: (plain: string) => readonly Found[];
  readonly innocent: (plain: string) => readonly Found[];
}

const searches: Readonly<Record<FairnessKind, Map<string, Search>>> = { role: new Map(), evidence: new Map() };

function searchFor(topic: FairnessTopic, kind: FairnessKind): Search {
  const known = searches[kind].get(topic.code);
  if (known) return known;
  const { phrases, inEvidence = [], innocent = [] } = topic;
  const search = {
    topic,
    phrases: phraseSearch(kind === 'evidence' ? [...phrases, ...inEvidence] : phrases, kind),
    innocent: phraseSearch(innocent, kind),
  };
  searches[kind].set(topic.code, search);
  return search;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
