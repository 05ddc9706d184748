import type { Diagnostic, Fix, Range } from '../../diagnostics/diagnostic.ts';
import type { SourceDocument } from '../document.ts';
import { alternatives, errorAt, quoted } from '../finding.ts';
import { rewriting } from '../rewriting.ts';
import { onlySuggestion, suggest } from '../suggest.ts';
import type { Path } from '../yaml/places.ts';
import { quoteFor } from '../yaml/quote-for.ts';
import { branchMeant, expectation, type Issue, knownKeys } from './issue.ts';
import { oddityOf, plainKey } from './odd-key.ts';
import { hintForValue } from './value-hint.ts';

export interface Explanation {
  readonly document: SourceDocument;
  /** First part of every code. */
  readonly family: string;
  /** A better word on an unknown key than a guess at its spelling, for keys that mean something elsewhere. */
  readonly unknownKey?: ((key: string, path: Path) => KeyAdvice | undefined) | undefined;
  /** One of the free keys whose other name was written, and what stands under it. */
  readonly otherName?:
    | ((
        key: string,
        path: Path,
        free: readonly string[],
      ) => { readonly key: string; readonly what: string } | undefined)
    | undefined;
  /** What to type at a path where something of another kind was found, when nothing nearer can be said. */
  readonly example?: ((path: Path, written?: string) => string | undefined) | undefined;
}

interface Explaining extends Explanation {
  /** The keys that are not there and must be, as JSON of their paths. */
  readonly missing: ReadonlySet<string>;
  /** The lines of the file, where one of them has a comment in the place of a value. */
  readonly lines?: readonly string[];
}

export interface KeyAdvice {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const COMMENT_FOR_VALUE = /: +(#\S.*)$/m;

/** All findings for issues found below `base`; a misspelt key is not also a missing one. */
export function explainIssues(issues: readonly Issue[], base: Path, given: Explanation): readonly Diagnostic[] {
  const { text } = given.document;
  const flat = issues.flatMap((issue) => meantIssues(issue, []));
  const missing = new Set(flat.flatMap((issue) => missingPath(issue, base, given)));
  const about = { ...given, missing, ...(COMMENT_FOR_VALUE.test(text) && { lines: text.split(/\r?\n/) }) };
  const misspelt = new Set(flat.flatMap((issue) => intendedKeys(issue, base, about)));
  return flat.flatMap((issue) => explain(issue, base, about, misspelt));
}

/** Unions replaced by the branch that was meant, with whole paths. */
export function meantIssues(issue: Issue, prefix: Path): readonly Issue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union' && issue.message === '') {
    const meant = branchMeant(issue.errors);
    if (meant) return meant.flatMap((inner) => meantIssues(inner, path));
  }
  return [{ ...issue, path }];
}

function missingPath({ code, path }: Issue, base: Path, { document }: Explanation): readonly string[] {
  const isKey = code === 'unrecognized_keys' || code === 'invalid_key' || path.length === 0;
  const whole = [...base, ...path];
  return isKey || valueAt(document.value, whole) !== undefined ? [] : [JSON.stringify(whole)];
}

function intendedKeys(issue: Issue, base: Path, about: Explanation): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = [...base, ...issue.path];
  return issue.keys.flatMap((key) => {
    const meant = suggestKey(key, issue, path, about);
    return meant === undefined ? [] : [JSON.stringify([...path, meant])];
  });
}

function suggestKey(key: string, issue: Issue, path: Path, about: Explanation): string | undefined {
  const free = freeKeys(issue, path, about);
  return about.otherName?.(plainKey(key), path, free)?.key ?? suggest(plainKey(key), free);
}

function freeKeys(issue: Issue, path: Path, { document }: Explanation): readonly string[] {
  const present = valueAt(document.value, path);
  return knownKeys(issue).filter((known) => !hasKey(present, known));
}

/** A block with more unknown keys than this has something else wrong with it than their spelling. */
const MOST_RENAMED = 50;

/**
 * Where one key alone can be meant, and no other key beside it may mean the same; of another name only where the block
 * cannot do without the key. A scorecard is never written again.
 */
function renamingKey(key: string, issue: Issue, path: Path, about: Explaining): Fix | undefined {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (about.family === 'card' || keys.length > MOST_RENAMED) return undefined;
  const meant = certainKey(key, issue, path, about);
  const isMeantBeside = (other: string) => other !== key && suggestKey(other, issue, path, about) === meant;
  if (meant === undefined || keys.some(isMeantBeside)) return undefined;
  const { document } = about;
  return rewriting(document, document.locate([...path, key], 'key'), (text) => (text === key ? meant : undefined));
}

function certainKey(key: string, issue: Issue, path: Path, about: Explaining): string | undefined {
  const free = freeKeys(issue, path, about);
  const other = about.otherName?.(plainKey(key), path, free)?.key;
  if (other === undefined) return onlySuggestion(plainKey(key), free);
  return about.missing.has(JSON.stringify([...path, other])) ? other : undefined;
}

function explain(issue: Issue, base: Path, about: Explaining, misspelt: ReadonlySet<string>): readonly Diagnostic[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue, path, about));
  if (issue.code === 'invalid_key') return [wrongKey(issue, path, about)];
  const found = valueAt(about.document.value, path);
  if (found === undefined && path.length > base.length) {
    return misspelt.has(JSON.stringify(path)) ? [] : [missingKey(issue, path, about)];
  }
  return [found === null ? emptyValue(issue, path, about) : wrongValue(issue, path, found, about)];
}

function unknownKey(key: string, issue: Issue, path: Path, about: Explaining): Diagnostic {
  const { document, family } = about;
  const range = document.locate([...path, key], 'key');
  const advice = about.unknownKey?.(key, path);
  if (advice) return errorAt(document.file, range, advice.code, advice.message, advice.hint);
  const isOneOfFew = issue.code === 'unrecognized_keys' && issue.keys.length <= MOST_RENAMED;
  const hint =
    (isOneOfFew ? commaHint(key, path, document) : undefined) ??
    keyHint(key, issue, suggestKey(key, issue, path, about));
  const other = about.otherName?.(plainKey(key), path, freeKeys(issue, path, about));
  const place = other ? `; ${other.what} stands under "${other.key}"` : '';
  const message = `${quoted(key)} is not a key of ${containerName(path)}${place}.`;
  const finding = errorAt(document.file, range, `${family}/unknown-key`, message, hint);
  const fix = renamingKey(key, issue, path, about);
  return fix ? { ...finding, fix } : finding;
}

function keyHint(key: string, issue: Issue, meant: string | undefined): string {
  const oddity = meant === undefined ? undefined : oddityOf(key);
  if (oddity !== undefined) return `${oddity}; write "${meant}".`;
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const present = key.length < 3 ? undefined : suggest(key, knownKeys(issue));
  if (present !== undefined) return `"${present}" is already here; delete this one.`;
  return `The keys here are ${listed(knownKeys(issue))}.`;
}

/** "{ name: Bread, rolls and buns }" has a key without even a colon: the rest of a text with a comma. */
function commaHint(key: string, path: Path, document: SourceDocument): string | undefined {
  const decimal = /^\d+$/.test(key) ? decimalMeant(key, document.locate([...path, key], 'key'), document) : undefined;
  if (decimal !== undefined) return `A decimal has a point in it, not a comma: write ${decimal}.`;
  const isBare = valueAt(document.value, [...path, key]) === null && document.scalarText([...path, key]) === undefined;
  const map = valueAt(document.value, path) ?? {};
  const before = isBare ? Object.keys(map)[Object.keys(map).indexOf(key) - 1] : undefined;
  return before !== undefined && typeof valueAt(map, [before]) === 'string'
    ? 'A comma begins a new key here; if this belongs to the text before it, put the whole text in quotes.'
    : undefined;
}

/** "{ at_least: 1,5 }" has a key 5 to YAML. */
function decimalMeant(key: string, { start }: Range, { text }: SourceDocument): string | undefined {
  const before = [...(text.split('\n')[start.line - 1] ?? '')].slice(0, start.column - 1).join('');
  const whole = /: *(\d+),$/.exec(before)?.[1];
  return whole === undefined ? undefined : `${whole}.${key}`;
}

function listed(keys: readonly string[]): string {
  return alternatives(keys, 30).replace(/ or ([^ ]+)$/, ' and $1');
}

function missingKey(issue: Issue, path: Path, about: Explanation): Diagnostic {
  const { document, family } = about;
  const key = String(path.at(-1));
  const range = document.locate(path, 'key');
  const message = `"${key}" is missing from ${containerName(path.slice(0, -1))}.`;
  const wanted = expectation(issue);
  const hint = wanted === 'text' ? `Add "${key}: " with its text.` : `Add "${key}": ${wanted}.`;
  return errorAt(document.file, range, `${family}/missing-key`, message, hint);
}

function emptyHint(wanted: string): string {
  return wanted === 'text' ? 'Write its text after the colon, or delete the line.' : `It must be ${wanted}.`;
}

function emptyValue(issue: Issue, path: Path, about: Explaining): Diagnostic {
  const { document, family } = about;
  const range = document.locate(path, 'value');
  if (path.length === 0) {
    return errorAt(document.file, range, `${family}/empty-value`, 'This file has nothing in it.', about.example?.([]));
  }
  const message = `${valueName(path)} has no value.`;
  const hint = swallowedHint(about.lines ?? [], range) ?? emptyHint(expectation(issue));
  return errorAt(document.file, range, `${family}/empty-value`, message, hint);
}

/** "title: #1 baker" has a comment where its value was meant to be. */
function swallowedHint(lines: readonly string[], key: Range): string | undefined {
  const comment = COMMENT_FOR_VALUE.exec(lines[key.start.line - 1] ?? '')?.[1]?.trim();
  return comment === undefined ? undefined : `A # begins a comment; put the text in quotes: ${quoteFor(comment)}.`;
}

function wrongKey(issue: Issue, path: Path, about: Explanation): Diagnostic {
  const { document, family } = about;
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  const expected = inner ? expectation(inner) : 'something else';
  const message = `The key ${quoted(path.at(-1))} in ${containerName(path.slice(0, -1))} must be ${expected}.`;
  return errorAt(document.file, document.locate(path, 'key'), `${family}/wrong-key`, message);
}

function wrongValue(issue: Issue, path: Path, found: unknown, about: Explanation): Diagnostic {
  const { document, family } = about;
  const range = document.locate(path, 'value');
  if (found === '' || (typeof found === 'string' && found.trim() === '')) {
    return errorAt(
      document.file,
      range,
      `${family}/empty-value`,
      `${valueName(path)} is empty.`,
      NEEDED.has(path.at(-1)) ? 'Write the text that belongs here.' : 'Write something, or delete the key.',
    );
  }
  if (issue.code === 'too_small' && Array.isArray(found) && found.length === 0) {
    const hint = `It must be ${expectation(issue)}.`;
    return errorAt(document.file, range, `${family}/empty-value`, `${valueName(path)} is an empty list.`, hint);
  }
  const written = typeof found === 'string' ? undefined : document.scalarText(path);
  const message = `${valueName(path)} must be ${expectation(issue)}; found ${written ?? foundWords(issue, found)}.`;
  const code = issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'wrong-type' : 'wrong-value';
  return errorAt(
    document.file,
    range,
    `${family}/${code}`,
    message,
    hintForValue(issue, found, written, path, about.example),
  );
}

function foundWords(issue: Issue, found: unknown): string {
  if (!Array.isArray(found) || issue.code !== 'too_small') return quoted(found);
  return `a list of ${found.length}`;
}

/** Texts that nothing can do without. */
const NEEDED: ReadonlySet<unknown> = new Set(['id', 'title', 'name', 'ask', 'text', 'label']);

/** What one item of a list is called, for lists whose items have a name in the words of our files. */
const ONE_OF: Readonly<Record<string, string>> = {
  dimensions: 'dimension',
  questions: 'question',
  checks: 'check',
  red_flags: 'red flag',
  redFlags: 'red flag',
  strong: 'signal',
  weak: 'signal',
  exercises: 'exercise',
  stages: 'stage',
  fields: 'field',
  outcomes: 'outcome',
  rules: 'rule',
  ratings: 'rating',
  notes: 'note',
};

/** "this file", "this dimension", "this item of "scale"", ""scale"" */
function containerName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'this file';
  if (typeof last !== 'number') return quoted(String(last));
  const list = String(path.at(-2) ?? 'the list');
  return Object.hasOwn(ONE_OF, list) ? `this ${ONE_OF[list]}` : `this item of ${quoted(list)}`;
}

function valueName(path: Path): string {
  const name = containerName(path);
  return name.startsWith('this ') ? `T${name.slice(1)}` : name;
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** The part of a plain value at a path, or undefined. Looks at own members only. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  );
}
