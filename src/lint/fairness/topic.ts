/** Something that is no part of doing the job, and that questions and ratings had better not touch. */
export interface FairnessTopic {
  readonly code: `fairness/${string}`;
  /** What is touched, after "touches on": "age". */
  readonly subject: string;
  /** Why that is risky: a clause without capital and full stop. Advice on wording, never a verdict of law. */
  readonly risky: string;
  /** A way to ask that is about the job: whole sentences. */
  readonly instead: string;
  /** A question that touches it, and one that asks for what the job needs. */
  readonly bad: string;
  readonly good: string;
  /** Words one of which is in every phrase, in the notation of word-index.ts: texts without any are passed over. */
  readonly words: readonly string[];
  /** More of them for evidence. */
  readonly wordsInEvidence?: readonly string[];
  /** What is found, in the notation of phrase-pattern.ts. */
  readonly phrases: readonly string[];
  /** What is found only in evidence, which speaks of the candidate as he, she or they. */
  readonly inEvidence?: readonly string[];
  /** What looks like one of the phrases and is about something else; it is taken out of the text first. */
  readonly innocent?: readonly string[];
}

/** Of a role: what candidates are asked and rated by. Evidence: what was written down about one. */
export type FairnessKind = 'role' | 'evidence';
