import type * as z from 'zod';
import { suggestIdentifier } from '../../domain/identifier.ts';
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

/**
 * Each item with its id: the one it states, or one made from its text. Two texts that make the same id are refused:
 * which of them had it would depend on their order, and answers refer to signs by id.
 */
function withIds<T extends WithText>(
  source: RoleSource,
  written: Written<T>,
  path: Path,
  what: string,
): readonly { readonly id: string; readonly item: T }[] {
  const names = collectNames(source);
  const taken = new Map(
    written.flatMap((item, index) => (typeof item === 'object' ? [[item.id, index] as const] : [])),
  );
  const texts = new Map<string, number>();
  return written.flatMap((item, index) => {
    if (item === undefined) return [];
    const at = [...path, index];
    const sameText = texts.get(textOf(item));
    if (sameText === undefined) texts.set(textOf(item), index);
    else reportTextTwice(source, { what, path: at, first: [...path, sameText] }, textOf(item));
    if (typeof item === 'object') {
      names.claim(item.id, [...at, 'id'], what);
      return [{ id: item.id, item }];
    }
    const id = suggestIdentifier(item, what.replace(' ', '-'));
    const first = taken.get(id);
    if (first === undefined) taken.set(id, index);
    else if (sameText === undefined) reportSameId(source, { what, path: at, first: [...path, first] }, id);
    return [{ id, item }];
  });
}

function reportSameId(source: RoleSource, at: { what: string; path: Path; first: Path }, id: string): void {
  source.add({
    code: 'role/id-from-text',
    path: at.path,
    message: `Two ${at.what}s would both get the id ${quoted(id)} from their text.`,
    hint: `Give this one an id of its own: { id: ${id}-2, text: … }.`,
    related: { message: 'the other one', path: at.first },
  });
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
