import type * as z from 'zod';
import { identifierProblem, suggestIdentifier } from '../../domain/identifier.ts';
import type { Check, Field, RedFlag, Signal } from '../../domain/role.ts';
import { quoted } from '../finding.ts';
import type { Path } from '../yaml/places.ts';
import { collectNames } from './names.ts';
import type { RoleSource } from './role-source.ts';
import type { checkSchema, fieldSchema, WrittenRedFlag, WrittenSignal } from './schema/interview-schema.ts';

/** A list whose items are undefined where their shape was at fault. */
export type Written<T> = readonly (T | undefined)[];

/** Ids are claimed by the caller: checks share theirs with dimensions and groups. */
export function buildChecks(written: Written<z.output<typeof checkSchema>>): readonly Check[] {
  return written.flatMap((check) =>
    check ? [{ id: check.id, ask: check.ask, ...(check.must_be && { mustBe: check.must_be }) }] : [],
  );
}

export function buildSignals(source: RoleSource, written: Written<WrittenSignal>, path: Path): readonly Signal[] {
  return withIds(source, written, path, 'signal').map(({ id, item }) => ({ id, text: textOf(item) }));
}

export function buildRedFlags(source: RoleSource, written: Written<WrittenRedFlag>, path: Path): readonly RedFlag[] {
  return withIds(source, written, path, 'red flag').map(({ id, item }) => ({
    id,
    text: textOf(item),
    severity: (typeof item === 'string' ? undefined : item.severity) ?? 'review',
  }));
}

export function buildFields(source: RoleSource, written: Written<z.output<typeof fieldSchema>>): readonly Field[] {
  const names = collectNames(source);
  return written.flatMap((field, index) => {
    if (!field) return [];
    names.claim(field.id, ['fields', index, 'id'], 'field');
    return [{ id: field.id, ask: field.ask, required: field.required ?? false }];
  });
}

type WithText = string | { readonly id: string; readonly text: string };

function textOf(item: WithText): string {
  return typeof item === 'string' ? item : item.text;
}

/** Each item with its id: the one it states, or one made from its text, told apart by a number where needed. */
function withIds<T extends WithText>(
  source: RoleSource,
  written: Written<T>,
  path: Path,
  what: string,
): readonly { readonly id: string; readonly item: T }[] {
  const names = collectNames(source);
  const taken = new Set(written.flatMap((item) => (typeof item === 'object' ? [item.id] : [])));
  const texts = new Map<string, number>();
  return written.flatMap((item, index) => {
    if (item === undefined) return [];
    const first = texts.get(textOf(item));
    if (first === undefined) texts.set(textOf(item), index);
    else reportTextTwice(source, { what, path: [...path, index], first: [...path, first] }, textOf(item));
    if (typeof item === 'object') {
      names.claim(item.id, [...path, index, 'id'], what);
      return [{ id: item.id, item }];
    }
    const id = freeIdentifier(suggestIdentifier(item, what.replace(' ', '-')), taken);
    taken.add(id);
    return [{ id, item }];
  });
}

function freeIdentifier(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted) && identifierProblem(wanted) === undefined) return wanted;
  for (let number = 2; ; number += 1) {
    const candidate = `${wanted.slice(0, 60)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function reportTextTwice(source: RoleSource, at: { what: string; path: Path; first: Path }, text: string): void {
  source.add({
    code: 'role/text-twice',
    path: at.path,
    message: `The ${at.what} ${quoted(text)} is in the list twice.`,
    hint: 'Keep one of the two.',
    related: { message: 'first here', path: at.first },
  });
}
