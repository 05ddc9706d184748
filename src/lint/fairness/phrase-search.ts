import { phraseSource } from './phrase-pattern.ts';
import { requiredTexts } from './required-texts.ts';
import type { FairnessKind } from './topic.ts';

/** Where words stand in a plain text. */
export interface Found {
  readonly index: number;
  readonly words: string;
}

/**
 * A search for phrases as whole words in plain text, in order of their places; of those that overlap, the one that
 * begins first. Patterns are compiled when a text has what they require: to compile costs more than all else here.
 */
export function phraseSearch(phrases: readonly string[], kind: FairnessKind): (plain: string) => readonly Found[] {
  const patterns = phrases.map((phrase) => lazyPattern(phraseSource(phrase, kind)));
  return (plain) => {
    const found = patterns.flatMap((find) => find(plain)).sort((a, b) => a.index - b.index);
    let end = 0;
    return found.filter(({ index, words }) => {
      const isFree = index >= end;
      if (isFree) end = index + words.length;
      return isFree;
    });
  };
}

function lazyPattern(source: string): (plain: string) => readonly Found[] {
  const required = requiredTexts(source);
  let pattern: RegExp | undefined;
  return (plain) => {
    if (required && !required.some((text) => plain.includes(text))) return [];
    pattern ??= new RegExp(`(?<![\\wÀ-ɏ])(?:${source})(?![\\wÀ-ɏ])`, 'g');
    return Array.from(plain.matchAll(pattern), ({ index, 0: words }) => ({ index, words }));
  };
}
