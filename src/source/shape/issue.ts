import type * as z from 'zod';
import { suggest } from '../suggest.ts';

/** A zod issue with the value it is about. Its message is ours: an expectation ("a percent such as 20%") or empty. */
export type Issue = z.core.$ZodIssue;

/** Separates the keys in the message of an unknown-key issue; no key of ours has it. */
const SEPARATOR = '\n';

/**
 * What zod is told to say. Never its own wording: nothing, or for an unknown key the keys that would be known, which
 * the issue itself does not hold.
 */
export function carryKnownKeys(issue: z.core.$ZodRawIssue): string {
  if (issue.code !== 'unrecognized_keys') return '';
  const definition = issue.inst?._zod.def as { shape?: Readonly<Record<string, unknown>> } | undefined;
  return Object.keys(definition?.shape ?? {}).join(SEPARATOR);
}

export function knownKeys(issue: Issue): readonly string[] {
  return issue.message === '' ? [] : issue.message.split(SEPARATOR);
}

/**
 * The issues of the branch of a union that was meant: the one whose kind of value (text, list, keys) was given, and
 * of those the one with the fewest faults. Undefined when no branch takes that kind of value.
 */
export function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some(isAboutTheWhole) && !isTextWithColon(issues, branches));
  const meant = fitting.toSorted((a, b) => faults(a) - faults(b))[0];
  return (
    meant ?? branches.find((issues) => branches.some((other) => isTextWithColon(other, branches)) && isText(issues))
  );
}

function isText([first]: readonly Issue[]): boolean {
  return first?.code === 'invalid_type' && first.expected === 'string';
}

/** "- Punctual: always" is a block with one strange key to YAML, and a text to its author. */
function isTextWithColon(issues: readonly Issue[], branches: readonly (readonly Issue[])[]): boolean {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys').flatMap(({ keys }) => keys);
  const missing = issues.filter((issue) => issue.code === 'invalid_type' && issue.path.length === 1);
  return branches.some(isText) && unknown.length === 1 && missing.length > 1 && issues.length === missing.length + 1;
}

function isAboutTheWhole(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code !== 'unrecognized_keys' && issue.code !== 'custom';
}

/** A misspelt key and the same key missing are one fault. */
function faults(issues: readonly Issue[]): number {
  const missing = issues.flatMap(({ code, path }) => (code !== 'unrecognized_keys' && path.length === 1 ? path : []));
  return issues.reduce((total, issue) => {
    if (issue.code !== 'unrecognized_keys') return total + 1;
    return total + issue.keys.filter((key) => suggest(key, missing.map(String)) === undefined).length;
  }, 0);
}

/** What was expected, as the end of a sentence that says "must be …". */
export function expectation(issue: Issue): string {
  if (issue.code === 'invalid_union') {
    if (issue.message !== '') return issue.message;
    const phrases = issue.errors.flatMap((branch) => branch.filter(isAboutTheWhole).slice(0, 1).map(expectation));
    const simple = phrases.filter((phrase) => phrase !== TYPE_WORDS.object && phrase !== TYPE_WORDS.array);
    // The longer way to write something is not what is missing where the short one was tried.
    return [...new Set(simple.length > 0 ? simple : phrases)].join(' or ');
  }
  if (issue.message !== '') return issue.message;
  if (issue.code === 'invalid_value')
    return issue.values
      .map(String)
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1');
  if (issue.code === 'too_small') return `${sizeWord(issue.origin)} of at least ${sized(issue.minimum, issue.origin)}`;
  if (issue.code === 'too_big') return `${sizeWord(issue.origin)} of at most ${sized(issue.maximum, issue.origin)}`;
  return issue.code === 'invalid_type' ? (TYPE_WORDS[issue.expected] ?? 'something else') : 'something else';
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  never: 'left out',
};

function sizeWord(origin: string): string {
  if (origin === 'string') return 'text';
  return origin === 'array' ? 'a list' : 'a number';
}

function sized(size: number | bigint, origin: string): string {
  if (origin !== 'string' && origin !== 'array') return String(size);
  const word = origin === 'string' ? 'character' : 'item';
  return `${size} ${word}${Number(size) === 1 ? '' : 's'}`;
}
