import type { Role } from '../../domain/role.ts';
import { canonicalJson } from '../canonical-json.ts';
import { quoted } from '../finding.ts';
import { roleMeaning } from './role-meaning.ts';
import { scoringMeaning } from './scoring-meaning.ts';

export interface RoleDifference {
  /** "weight of strategy", "anchor 3 of strategy", "rule 2". */
  readonly what: string;
  /** As a role file would say it; "nothing" where it is not there. */
  readonly before: string;
  readonly after: string;
  /** Whether it can change a number or an outcome. */
  readonly changesScore: boolean;
}

/** What two versions of a role say differently, in plain words, in the order of a role file. */
export function roleDifferences(before: Role, after: Role): readonly RoleDifference[] {
  const found = compare(roleMeaning(before), roleMeaning(after), []);
  const whole = !sameScoring(before, after);
  return found.map(({ path, old, now }) => ({
    what: describe(path),
    before: inWords(old),
    after: inWords(now),
    // Words never change a score; of the rest, only where the scoring meaning as a whole is another one.
    changesScore: whole && !isWording(path),
  }));
}

/** Whether two versions of a role give the same numbers and outcomes for the same ratings. */
export function sameScoring(before: Role, after: Role): boolean {
  return canonicalJson(scoringMeaning(before)) === canonicalJson(scoringMeaning(after));
}

/** "weight of strategy (before: 20%; after: 25%) and 2 more", at most `most` of them written out. */
export function differencesInWords(differences: readonly RoleDifference[], most: number): string {
  const texts = differences.slice(0, most).map((one) => `${one.what} (before: ${one.before}; after: ${one.after})`);
  const more = differences.length - texts.length;
  return `${texts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

interface Change {
  readonly path: readonly string[];
  readonly old: unknown;
  readonly now: unknown;
}

type Members = Readonly<Record<string, unknown>>;

function compare(old: unknown, now: unknown, path: readonly string[]): readonly Change[] {
  if (canonicalJson(old) === canonicalJson(now)) return [];
  if (isMembers(old) && isMembers(now)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys.flatMap((key) => compare(old[key], now[key], [...path, key]));
  }
  if (isIdentified(old) && isIdentified(now)) return compareById(old, now, path);
  if (isBlocks(old) && isBlocks(now)) return compareByPlace(old, now, path);
  return [{ path, old, now }];
}

type Identified = readonly (Members & { readonly id: string })[];

function compareById(old: Identified, now: Identified, path: readonly string[]): readonly Change[] {
  const ids = [...new Set([...old, ...now].map(({ id }) => id))];
  const inBoth = (list: Identified, other: Identified) =>
    list.map(({ id }) => id).filter((id) => other.some((item) => item.id === id));
  const [oldOrder, newOrder] = [inBoth(old, now), inBoth(now, old)];
  const changes = ids.flatMap((id) =>
    compare(
      old.find((item) => item.id === id),
      now.find((item) => item.id === id),
      [...path, id],
    ),
  );
  if (canonicalJson(oldOrder) === canonicalJson(newOrder)) return changes;
  return [...changes, { path: [...path, 'order'], old: oldOrder, now: newOrder }];
}

/** Rules and questions have no id; they are told apart by their place. */
function compareByPlace(old: readonly unknown[], now: readonly unknown[], path: readonly string[]): readonly Change[] {
  const longest = Math.max(old.length, now.length);
  const places = Array.from({ length: longest }, (_, index) => index);
  return places.flatMap((index) => compare(old[index], now[index], [...path, String(index + 1)]));
}

function isBlocks(value: unknown): value is readonly Members[] {
  return Array.isArray(value) && value.every(isMembers);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIdentified(value: unknown): value is Identified {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => isMembers(item) && typeof item.id === 'string')
  );
}

const WORDING = new Set([
  'title', 'version', 'summary', 'source', 'name', 'looks_for', 'anchors', 'questions', 'ask', 'text', 'signals',
  'exercises', 'fields', 'evidence', 'minutes', 'interviewers', 'interviewers_per_dimension', 'label', 'because', 'order',
]); // biome-ignore format: a list of names

function isWording(path: readonly string[]): boolean {
  return path.some((part) => WORDING.has(part));
}

/**
 * ["dimensions", "strategy", "anchors", "3"] → "anchor 3 of strategy"; ["dimensions", "strategy"] → "dimension
 * strategy"; ["decision", "rules", "2", "when", "every"] → "every of rule 2".
 */
function describe(path: readonly string[]): string {
  return path
    .flatMap((_, index) => nameOf(path, index))
    .toReversed()
    .join(' of ');
}

/** What one part of a path adds to the description; nothing where the others say it. */
function nameOf(path: readonly string[], index: number): readonly string[] {
  const [part = '', above = ''] = [path[index], path[index - 1]];
  const isLast = index === path.length - 1;
  const kind = Object.hasOwn(KINDS, above) ? KINDS[above] : undefined;
  if (kind && part !== 'order') return [isLast || kind.always ? `${kind.one} ${part}` : part];
  const isPassedOver = Object.hasOwn(KINDS, part) || part === 'decision' || part === 'when';
  if (isPassedOver && !isLast && path[index + 1] !== 'order') return [];
  if (part === 'at_least' && above === 'must_have') return [];
  return [part === 'from' && path[index - 2] === 'outcomes' ? 'threshold' : part.replaceAll('_', ' ')];
}

/** What one thing of a list is called; `always` where its place or rating alone would not say what it is. */
const KINDS: Readonly<Record<string, { readonly one: string; readonly always: boolean }>> = {
  dimensions: { one: 'dimension', always: false },
  checks: { one: 'check', always: false },
  stages: { one: 'stage', always: false },
  exercises: { one: 'exercise', always: false },
  fields: { one: 'field', always: false },
  red_flags: { one: 'red flag', always: false },
  outcomes: { one: 'outcome', always: false },
  anchors: { one: 'anchor', always: true },
  labels: { one: 'label', always: true },
  rules: { one: 'rule', always: true },
  questions: { one: 'question', always: true },
};

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return /^[\d.-]+%?$/.test(value) ? value : quoted(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  const name = isMembers(value) ? (value.name ?? value.title ?? value.text ?? value.ask ?? value.label) : undefined;
  return typeof name === 'string' ? quoted(name) : quoted(canonicalJson(value)).slice(1, -1);
}
