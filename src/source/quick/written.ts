import type { Lines } from './lines.ts';

/** A map of a document: without a prototype. */
export type Members = Record<string, unknown>;

/** Without members yet. V8 finds keys far sooner in what lost its prototype than in what Object.create(null) makes. */
export function noMembers(): Members {
  return Object.setPrototypeOf({}, null);
}

/** Scalars as they are written, by the map or list they stand in; only those that String() would write otherwise. */
export type Written = Map<object, Map<string | number, string>>;

/** Notes how the scalar that was just read is written, where that is not plain from its value. */
export function noteWritten(written: Written, lines: Lines, parent: object, key: string | number): void {
  if (lines.written === undefined) return;
  const siblings = written.get(parent) ?? new Map<string | number, string>();
  siblings.set(key, lines.written);
  written.set(parent, siblings);
  lines.written = undefined;
}
