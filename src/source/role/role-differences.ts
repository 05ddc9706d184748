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
  const whole = canonicalJson(scoringMeaning(before)) !== canonicalJson(scoringMeaning(after));
  return found.map(({ path, old, now }) => ({
    what: describe(path),
    before: inWords(old),
    after: inWords(now),
    // Words never change a score; of the rest, only where the scoring meaning as a whole is another one.
    changesScore: whole && !isWording(path),
  }));
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

/** ["dimensions", "strategy", "weight"] → "weight of strategy"; ["decision", "otherwise"] → "otherwise of decision". */
function describe(path: readonly string[]): string {
  const names = path.filter((part, index) => index === path.length - 1 || !CONTAINERS.has(part));
  return names
    .map((name) => name.replaceAll('_', ' '))
    .toReversed()
    .join(' of ');
}

const CONTAINERS = new Set([
  'dimensions',
  'checks',
  'stages',
  'exercises',
  'fields',
  'red_flags',
  'outcomes',
  'anchors',
]);

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  return quoted(canonicalJson(value)).slice(1, -1);
}
