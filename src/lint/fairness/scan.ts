import { quoted } from '../../source/finding.ts';
import { phrasePattern } from './phrase-pattern.ts';
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
  return mayTouch(text) ? hitsOfTopics(text, kind) : [];
}

/** Whether a text has any word of any topic; most have none, and are done with. */
export function mayTouch(text: string): boolean {
  return ANY_WORD.test(text);
}

const ANY_WORD = new RegExp(`\\b(?:${FAIRNESS_TOPICS.flatMap(({ words }) => words).join('|')})`, 'i');

/** Without the look at words that goes first. */
export function hitsOfTopics(text: string, kind: FairnessKind): readonly FairnessHit[] {
  return FAIRNESS_TOPICS.flatMap((topic) => hitsOf(topic, text, kind)).sort((a, b) => a.start - b.start);
}

function hitsOf(topic: FairnessTopic, text: string, kind: FairnessKind): readonly FairnessHit[] {
  const { phrases, innocent } = searchFor(topic, kind);
  const searched = innocent ? text.replace(innocent, (words) => '\u0000'.repeat(words.length)) : text;
  const hits = new Map<string, FairnessHit>();
  for (const match of searched.matchAll(phrases)) {
    const key = match[0].toLowerCase();
    if (!hits.has(key)) hits.set(key, hitAt(topic, kind, match[0], match.index));
  }
  return [...hits.values()];
}

function hitAt(topic: FairnessTopic, kind: FairnessKind, phrase: string, start: number): FairnessHit {
  return {
    code: topic.code,
    phrase,
    start,
    end: start + phrase.length,
    message: `${quoted(phrase)} touches on ${topic.subject}: ${topic.risky}.`,
    hint: kind === 'role' ? topic.instead : EVIDENCE_HINT,
  };
}

const EVIDENCE_HINT = 'Keep to what the candidate said or did that bears on the rating, and leave this out.';

interface Search {
  readonly phrases: RegExp;
  readonly innocent: RegExp | undefined;
}

/** Made when first needed: most runs never look for anything. */
const searches: Readonly<Record<FairnessKind, Map<string, Search>>> = { role: new Map(), evidence: new Map() };

function searchFor(topic: FairnessTopic, kind: FairnessKind): Search {
  const known = searches[kind].get(topic.code);
  if (known) return known;
  const { phrases, inEvidence = [], innocent } = topic;
  const search = {
    phrases: phrasePattern(kind === 'evidence' ? [...phrases, ...inEvidence] : phrases, kind),
    innocent: innocent && phrasePattern(innocent, kind),
  };
  searches[kind].set(topic.code, search);
  return search;
}
