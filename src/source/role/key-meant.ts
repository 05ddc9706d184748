import { suggest } from '../suggest.ts';
import type { Path } from '../yaml/places.ts';

/** A key of ours in place of the one that was written. */
export interface KeyMeant {
  readonly key: string;
  /** What stands under it: "the question". */
  readonly what: string;
}

/** What a key of ours holds, and what other people and tools call it. */
type Names = Readonly<Record<string, readonly [what: string, ...others: string[]]>>;

const QUESTION = ['the question', 'question', 'text', 'prompt'] as const;
const WORDS = ['the text', 'description', 'name', 'title', 'label', 'flag', 'signal'] as const;
const LENGTH = ['the length', 'duration', 'time', 'length', 'hours'] as const;
const RATED = ['competencies', 'competences', 'criteria', 'skills', 'categories', 'attributes', 'areas'] as const;

const COMPARISON: Names = {
  at_least: ['the lowest value', 'min', 'minimum', 'from', 'gte', 'threshold'],
  at_most: ['the highest value', 'max', 'maximum', 'to', 'lte'],
  above: ['the value to be passed', 'gt', 'over', 'more_than', 'greater_than'],
  below: ['the value not to be reached', 'lt', 'under', 'less_than'],
  equals: ['the value', 'eq', 'is', 'value'],
  of: ['what is looked at', 'dimension', 'check'],
  in: ['what it is narrowed to', 'dimensions'],
};

/** By the list whose items have the keys, or by "in" and the key of the block. */
const OTHER_NAMES: Readonly<Partial<Record<string, Names>>> = {
  '': {
    title: ['the name of the job', 'name', 'job', 'job_title', 'position', 'role'],
    summary: ['what the job is about', 'description', 'about'],
    dimensions: ['what is rated', ...RATED],
    stages: ['the list of interviews', 'rounds', 'interviews', 'steps'],
    scale: ['the scale', 'ratings', 'rating_scale'],
    decision: ['the way to a decision', 'outcome', 'outcomes', 'recommendation'],
    red_flags: ['the list of red flags', 'flags', 'warnings', 'dealbreakers', 'knockouts'],
  },
  dimensions: {
    id: ['the id', 'key', 'slug'],
    name: ['the name', 'title', 'label'],
    weight: ['the weight', 'points', 'share', 'percent', 'percentage', 'importance'],
    looks_for: ['what it is about', 'description', 'definition', 'summary', 'about'],
    anchors: ['what ratings look like', 'levels', 'descriptors', 'behaviours', 'behaviors', 'rubric', 'ratings'],
    must_have: ['the minimum', 'minimum', 'min', 'threshold', 'pass_mark'],
    dimensions: ['what is in a group', ...RATED],
  },
  questions: {
    ask: QUESTION,
    kind: ['the kind of question', 'type'],
    listen_for: ['what to listen for', 'look_for', 'looks_for', 'good_answer', 'good_answers'],
    follow_ups: ['what is asked next', 'probes', 'probing'],
  },
  checks: { ask: QUESTION, must_be: ['the answer that is needed', 'expected', 'answer'] },
  fields: { ask: QUESTION, required: ['whether it must be filled in', 'mandatory'] },
  red_flags: { text: WORDS, severity: ['how much it matters', 'level', 'kind', 'type'] },
  strong: { text: WORDS },
  weak: { text: WORDS },
  exercises: {
    title: ['the name', 'name', 'label'],
    prompt: ['what the candidate is given', 'description', 'task', 'brief', 'text', 'instructions'],
    feeds: ['the list of dimensions', 'dimensions', 'covers', 'assesses'],
    minutes: LENGTH,
    form: ['the form of the exercise', 'format', 'type', 'kind'],
  },
  stages: {
    name: ['the name', 'title', 'label'],
    minutes: LENGTH,
    dimensions: ['the list of dimensions', 'feeds', 'covers', ...RATED],
  },
  outcomes: {
    label: ['the name', 'name', 'title'],
    counts_as: ['what it counts as', 'means', 'type', 'kind', 'result'],
    from: ['the score it starts at', 'threshold', 'at_least', 'min', 'minimum', 'score', 'min_score'],
  },
  rules: {
    when: ['the condition', 'if', 'condition', 'where'],
    // biome-ignore lint/suspicious/noThenProperty: the word of the format; nothing awaits this
    then: ['the outcome', 'outcome', 'result', 'decide'],
    at_best: ['the best outcome that is left', 'cap', 'max', 'at_most', 'limit'],
    because: ['the reason', 'reason', 'why', 'note', 'message'],
  },
  'in scale': {
    min: ['the worst rating', 'from', 'lowest', 'worst', 'minimum'],
    max: ['the best rating', 'to', 'highest', 'best', 'maximum'],
    step: ['the step', 'increment', 'by'],
    labels: ['the list of words', 'names', 'words', 'descriptions'],
  },
  'in decision': {
    outcomes: ['the list of outcomes', 'results', 'bands'],
    otherwise: ['what the rest gets', 'default', 'else', 'fallback'],
    rules: ['the list of rules', 'conditions', 'caps'],
  },
  'in panel': { combine: ['how ratings are combined', 'method', 'aggregate', 'aggregation', 'average'] },
  'in signals': {
    strong: ['the list of strong signs', 'positive', 'good', 'green'],
    weak: ['the list of weak signs', 'negative', 'bad'],
  },
  'in must_have': COMPARISON,
};

/** A free key of ours whose other name was written at a path of a role file. */
export function otherNameFor(written: string, path: Path, free: readonly string[]): KeyMeant | undefined {
  const plain = written.toLowerCase().replace(/[-\s]/g, '_');
  for (const [key, [what, ...others]] of Object.entries(namesAt(path)))
    if (others.includes(plain) && free.includes(key)) return { key, what };
  return undefined;
}

/** The free key of ours that was probably meant, by another name or misspelt. */
export function keyMeant(written: string, path: Path, free: readonly string[]): string | undefined {
  return otherNameFor(written, path, free)?.key ?? suggest(written, free);
}

function namesAt(path: Path): Names {
  const last = path.at(-1);
  const list = path.findLast((part) => typeof part === 'string');
  const block = typeof last === 'number' || last === undefined ? String(list ?? '') : `in ${String(last)}`;
  return OTHER_NAMES[block] ?? (path[0] === 'decision' && path.includes('when') ? COMPARISON : {});
}
