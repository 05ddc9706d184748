/**
 * Which choices a few typed letters leave: all words, in any order, in any case, with or without accents. Those that
 * begin with what was typed come first, then those that have it at the start of a word; else the order stays.
 */
import type { Choice } from '../../world.ts';

export function matching<T>(choices: readonly Choice<T>[], term: string | undefined): readonly Choice<T>[] {
  const typed = plain(term ?? '').trim();
  const words = typed.split(/\s+/).filter((word) => word !== '');
  return choices
    .map((choice) => ({ choice, text: plain(choice.label) }))
    .filter(({ choice, text }) => choice.always || words.every((word) => text.includes(word)))
    .toSorted((a, b) => distance(a.text, typed, words) - distance(b.text, typed, words))
    .map(({ choice }) => choice);
}

/** What goes with a choice that stays whatever is typed: what was typed, unless that is the choice's own name. */
export function typedFor({ always, label }: Choice<unknown>, term: string): { readonly typed?: string } {
  const typed = term.trim();
  return always && typed !== '' && !plain(label).startsWith(plain(typed)) ? { typed } : {};
}

/** 0 at the start of the label, 1 at the start of its words, 2 inside of them, 3 for what does not have them. */
function distance(text: string, typed: string, words: readonly string[]): number {
  if (text.startsWith(typed)) return 0;
  const starts = text.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 1;
  return words.every((word) => text.includes(word)) ? 2 : 3;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
