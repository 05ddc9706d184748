import type * as z from 'zod';
import { explainIssues, meantIssues, valueAt } from '../shape/explain-issue.ts';
import { fitting } from '../shape/fitting.ts';
import { carryKnownKeys } from '../shape/issue.ts';
import type { Path } from '../yaml/places.ts';
import { exampleFor } from './examples.ts';
import { keyMeant, otherNameFor } from './key-meant.ts';
import { roleSchema, type WrittenRole } from './role-schema.ts';
import type { RoleSource } from './role-source.ts';
import { adviseOnKey } from './unknown-key.ts';

type Shape = typeof roleSchema.shape;
type Section = keyof Shape;
type ListSection = 'dimensions' | 'checks' | 'red_flags' | 'exercises' | 'stages' | 'fields';
type Item<S extends ListSection> = NonNullable<WrittenRole[S]>[number];

/**
 * The sections of a role file, each as far as its shape is sound, so that a slip in one does not hide what is wrong
 * in the others. An item of a list that cannot be read is undefined.
 */
export interface RoleParts {
  /** Whether every shape is sound. */
  readonly whole: boolean;
  /** A section's value; undefined when it is not given or cannot be read. */
  get<S extends Section>(section: S): WrittenRole[S] | undefined;
  list<S extends ListSection>(section: S): readonly (Item<S> | undefined)[] | undefined;
  /** Whether anything in the section had the wrong shape: what it says may then not be what was meant. */
  isTainted(section: Section): boolean;
  /** Whether everything in the section that others can refer to is known, slips in its other keys aside. */
  isKnown(section: 'checks' | 'red_flags' | 'exercises' | 'stages' | 'verdict'): boolean;
}

/** Reads the shapes of all sections and reports their faults. */
export function readParts(source: RoleSource): RoleParts {
  const { document } = source;
  const sound = fitting(roleSchema, document.value);
  if (sound) return wholeParts(sound);
  const parsed = roleSchema.safeParse(document.value, { error: carryKnownKeys });
  if (parsed.success) return wholeParts(parsed.data);
  const { issues } = parsed.error;
  const words = { unknownKey: adviseOnKey, otherName: otherNameFor, example: exampleFor };
  source.addAll(explainIssues(issues, [], { document, family: 'role', ...words }));
  const faults = issues.flatMap((issue) => meantIssues(issue, []));
  return salvagedParts(document.value, faults);
}

function wholeParts(role: WrittenRole): RoleParts {
  return {
    whole: true,
    get: (section) => role[section],
    list: (section) => role[section],
    isTainted: () => false,
    isKnown: () => true,
  };
}

type Issue = ReturnType<typeof meantIssues>[number];

/** What is left of the file without the parts at fault. */
function salvagedParts(value: unknown, issues: readonly Issue[]): RoleParts {
  const rest: unknown = structuredClone(value);
  for (const issue of issues) takeOut(rest, issue);
  const raw = (section: Section): unknown => valueAt(rest, [section]);
  const tainted = new Set(issues.flatMap((issue) => issue.path[0] ?? sectionsMeant(value, issue)));
  const list = <S extends ListSection>(section: S): readonly (Item<S> | undefined)[] | undefined => {
    const given = raw(section);
    return Array.isArray(given) ? readItems(section, given) : undefined;
  };
  const isTainted = (section: Section): boolean => tainted.has(section);
  return {
    whole: false,
    get: (section) => {
      const parsed = roleSchema.shape[section].safeParse(raw(section));
      return parsed.success ? (parsed.data as WrittenRole[typeof section]) : undefined;
    },
    list,
    isTainted,
    isKnown: (section) => {
      if (!isTainted(section)) return true;
      const items = section === 'verdict' ? undefined : list(section);
      if (!items?.every((item) => item !== undefined)) return false;
      return section !== 'stages' || list(section)?.every((stage) => stage?.dimensions !== undefined) === true;
    },
  };
}

/** The sections that misspelt keys of the file were meant for: what they hold is not absent, but unread. */
function sectionsMeant(value: unknown, issue: Issue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const absent = Object.keys(roleSchema.shape).filter((section) => valueAt(value, [section]) === undefined);
  return issue.keys.flatMap((key) => keyMeant(key, [], absent) ?? []);
}

/** Words for people: nothing refers to them, so that without them all the rest can still be checked. */
const WORDS: readonly unknown[] = ['name', 'title', 'ask', 'text'];

function takeOut(value: unknown, issue: Issue): void {
  const { path } = issue;
  // Without its own scale an item would be read on the wrong one.
  if (path[0] === 'dimensions' && (path.includes('scale') || isMeant(issue, 'scale'))) return;
  // Nor is a group whose dimensions cannot be read a dimension.
  if (isGroupAtFault(issue)) return;
  if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(value, [...path, key]);
  else if (WORDS.includes(path.at(-1))) putIn(value, path, `(${path.join(' ')})`);
  else remove(value, path);
}

function isGroupAtFault(issue: Issue): boolean {
  const { path } = issue;
  if (path[0] !== 'dimensions') return false;
  if (issue.code === 'unrecognized_keys')
    return path.length === 2 && issue.keys.some((key) => keyMeant(key, path, ['dimensions']) !== undefined);
  return path.length === 3 && path[2] === 'dimensions';
}

/** Whether an unknown key may be a misspelling of this one. */
function isMeant(issue: Issue, key: string): boolean {
  return (
    issue.code === 'unrecognized_keys' &&
    issue.keys.some((written) => keyMeant(written, issue.path, [key]) !== undefined)
  );
}

function putIn(value: unknown, path: Path, words: string): void {
  const parent = valueAt(value, path.slice(0, -1));
  if (typeof parent === 'object' && parent !== null) Reflect.set(parent, path.at(-1) ?? '', words);
}

/** Keys only: taking an item out of a list would change the places of the others. */
function remove(value: unknown, path: Path): void {
  const key = path.at(-1);
  const parent = valueAt(value, path.slice(0, -1));
  if (typeof key === 'string' && typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
}

function readItems<S extends ListSection>(section: S, given: readonly unknown[]): readonly (Item<S> | undefined)[] {
  const schema = itemSchema(roleSchema.shape[section]);
  return given.map((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? (parsed.data as Item<S>) : undefined;
  });
}

function itemSchema(list: z.ZodArray<z.ZodType> | z.ZodOptional<z.ZodArray<z.ZodType>>): z.ZodType {
  return 'element' in list ? list.element : list.unwrap().element;
}
