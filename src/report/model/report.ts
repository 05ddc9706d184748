/**
 * A report as sections of typed blocks: what is said, not how it looks. Every format is a function of this, so that a
 * new format is a new renderer and no number is computed or worded twice. Text is as it was written by whoever wrote
 * it; each renderer makes it safe for its own kind of reader.
 */
import type { Exact } from '../../domain/exact.ts';

/** What a text means for the reader. Never the only sign: the words say the same. */
export type Tone = 'strong' | 'good' | 'bad' | 'warn' | 'quiet';

export interface Phrase {
  readonly text: string;
  readonly tone?: Tone;
  /** A path or a command: never broken into two lines, since people copy it. */
  readonly isForCopying?: true;
}

export interface Item extends Phrase {
  /** What belongs to it: evidence, explanations. */
  readonly details?: readonly Phrase[];
}

export interface Cell extends Phrase {
  /** The exact number that the text shows, for formats that hold numbers. */
  readonly value?: Exact;
}

export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'number';
}

export interface Fact {
  readonly label: string;
  readonly value: Phrase;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly ordered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };

export interface Section {
  /** Stable, for formats that link to it. */
  readonly id: string;
  /** The opening section has none. */
  readonly title?: string;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly title: string;
  /** Those with nothing to say are left out. */
  readonly sections: readonly Section[];
}

export function paragraph(text: string, tone?: Tone): Block {
  return tone === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, tone };
}

/** A list, or no block at all when there is nothing to list. */
export function list(items: readonly Item[], ordered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ordered }];
}

/** A section, or none when it would be empty. */
export function section(id: string, title: string, blocks: readonly Block[]): readonly Section[] {
  return blocks.length === 0 ? [] : [{ id, title, blocks }];
}
