import { suggestIdentifier } from '../../domain/identifier.ts';
import type { Path } from '../yaml/places.ts';

const CONDITION = 'Write a condition such as { count: { where: { below: 2 }, at_least: 1 } }.';
const COMPARISON = 'Write a comparison such as { at_least: 4 } or { below: 2 }.';

/** What to type where something of another kind was found, by the key it stands under. */
const BY_KEY: Readonly<Partial<Record<string, string>>> = {
  version: 'Write version: 1.0.0.',
  scale: 'Write { min: 1, max: 5 }, or a list of words, worst first, such as [Poor, Mixed, Good].',
  labels: 'Write the words by rating, such as { 1: Poor, 3: Meets the bar, 5: Excellent }.',
  anchors: 'Write texts by rating, such as { 1: Gives up, 5: Finds a way }.',
  must_have: 'Write the lowest rating that will do, such as must_have: 3.',
  signals: 'Write the two lists, strong and weak, such as { strong: [Asks why], weak: [Interrupts] }.',
  evidence: 'Write evidence: required where every rating needs a reason, or evidence: optional where none does.',
  kind: 'Write what the question is about: behavioural (what was done before), situational (what someone would do), knowledge, or open.',
  weight: 'Write a percent such as 20%, or a number such as 2.',
  must_be: 'Write must_be: "yes" or must_be: "no".',
  severity: 'Write severity: reject where it bars a hire, review where it is shown first, note where it is only noted.',
  minutes: 'Write the number alone: minutes: 60.',
  combine: 'Write combine: mean for the average of the interviewers.',
  verdict: 'Write a list, worst first, such as ["No", "Yes"], or none.',
  panel: 'Write { combine: mean }.',
  when: CONDITION,
  all: `Write a list of conditions, such as [{ score: { at_least: 4 } }, { must_haves: met }].`,
  any: `Write a list of conditions, such as [{ score: { at_least: 4 } }, { must_haves: met }].`,
  not: CONDITION,
  where: COMPARISON,
  score: COMPARISON,
  percent: 'Write a comparison such as { at_least: 60% }.',
  sum: COMPARISON,
  coverage: 'Write a comparison such as { below: 50% }.',
  interviewers: COMPARISON,
  disagreements: COMPARISON,
  every: COMPARISON,
  rating: 'Write the dimension and a comparison, such as { of: patience, at_least: 4 }.',
  count: 'Write what is counted and how many, such as { where: { below: 2 }, at_least: 1 }.',
  verdicts: 'Write what is counted and how many, such as { where: { at_least: "Yes" }, at_least: 1 }.',
  red_flags: 'Write how many, or which one, such as { at_least: 1 } or { id: lies }.',
  check: 'Write the check and its answer, such as { of: nights, equals: "no" }.',
  decision: 'Write outcomes, best first, each with an id, counts_as and from.',
};

/** The same key means something else at the top of the file or in another section. */
const BY_PLACE: Readonly<Partial<Record<string, string>>> = {
  '': 'A role begins with "format: hirecard/role@1".',
  dimensions: 'Write each with a dash, an id and a name, such as "- { id: patience, name: Patience }".',
  'decision score': 'Write score: mean or score: sum.',
  red_flags: 'Write a list of texts, such as [Blames patients].',
  'stages interviewers': 'Write a whole number from 1 to 100, such as interviewers: 2.',
};

/** The keys that an item of a list begins with where only its text was written. */
const ITEMS: Readonly<Partial<Record<string, readonly string[]>>> = {
  dimensions: ['id', 'name'],
  questions: ['ask'],
  checks: ['id', 'ask'],
  fields: ['id', 'ask'],
  exercises: ['id', 'title'],
  stages: ['id', 'name'],
};

function itemHint(list: string, written: string): string | undefined {
  const [first, second] = ITEMS[list] ?? [];
  if (first === undefined || !/\p{L}/u.test(written)) return undefined;
  const text = `${second ?? first}: ${written.slice(0, 40)}`;
  return second === undefined
    ? `Write "- ${text}".`
    : `Write "- { ${first}: ${suggestIdentifier(written, 'id')}, ${text} }".`;
}

const ALL_DIMENSIONS = 'Delete the key: a stage without it covers all of them.';

/** A short example of what to type at a path of a role file, if there is one. */
export function exampleFor(path: Path, written = ''): string | undefined {
  if (path.length === 1 && path[0] === 'version' && /^\d+(?:\.\d+)?$/.test(written)) {
    return `Write version: ${written.includes('.') ? written : `${written}.0`}.0.`;
  }
  const keys = path.filter((part) => typeof part === 'string');
  if (keys.join(' ') === 'stages dimensions' && /^(?:all|any|every\w*|\*)$/i.test(written)) return ALL_DIMENSIONS;
  const item = typeof path.at(-1) === 'number' ? itemHint(String(keys.at(-1)), written) : undefined;
  if (item !== undefined) return item;
  return BY_PLACE[keys.join(' ')] ?? (typeof path.at(-1) === 'string' ? BY_KEY[keys.at(-1) ?? ''] : undefined);
}
