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
  /** The same in words, where the text has signs: what a plain screen says instead. */
  readonly spoken?: string;
}

export interface Item extends Phrase {
  /** What belongs to it: evidence, explanations. */
  readonly details?: readonly Phrase[];
  /** Lists that belong to it, each under a word of its own: what to listen for, what to ask next. */
  readonly lists?: readonly { readonly label: string; readonly items: readonly Phrase[] }[];
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

/** One of those of which one is picked: a rating with its label, "yes", "not assessed". */
export interface Option {
  readonly text: string;
  readonly label?: string;
}

export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** As of a phrase; empty where it only explains signs. */
      readonly spoken?: string;
      readonly tone?: Tone;
      readonly apart?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly items: readonly Item[];
      readonly ordered?: boolean;
      /** The first number of an ordered list, when it is not 1. */
      readonly start?: number;
      readonly apart?: boolean;
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
  /** A short heading inside a section. */
  | { readonly kind: 'subheading'; readonly text: string }
  /** Text laid out with spaces, whose lines stay as they are. */
  | { readonly kind: 'verbatim'; readonly text: string }
  /** A file, or what a program says of one: no line is broken or moved, however narrow the screen. */
  | { readonly kind: 'source'; readonly text: string }
  /** Short answers to be written by hand, each after its label. A screen has no use for them. */
  | { readonly kind: 'fill-in'; readonly labels: readonly string[] }
  /** Empty lines to write on, on paper. A screen has no use for them. */
  | { readonly kind: 'room'; readonly label?: string; readonly lines: number }
  /** To be ticked by hand. */
  | { readonly kind: 'boxes'; readonly items: readonly Item[] }
  /** One of these is to be circled by hand. */
  | { readonly kind: 'choices'; readonly label: string; readonly options: readonly Option[] };

export interface Section {
  /** Stable, for formats that link to it. */
  readonly id: string;
  /** The opening section has none. */
  readonly title?: string;
  /** It opens a part of the report, to which the sections after it belong; on paper it begins a page. */
  readonly isPart?: true;
  /** On paper it stands on one page where it fits on one. */
  readonly isWhole?: true;
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

/** The same, to stand on one page where it fits on one. */
export function wholeSection(id: string, title: string, blocks: readonly Block[]): readonly Section[] {
  return section(id, title, blocks).map((one) => ({ ...one, isWhole: true }));
}
