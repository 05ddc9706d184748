/** Which choices a few typed letters leave: all words, in any order, in any case, with or without accents. */
import type { Choice } from '../../world.ts';

export function matching<T>(choices: readonly Choice<T>[], term: string | undefined): readonly Choice<T>[] {
  const words = plain(term ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return choices.filter(({ label }) => {
    const text = plain(label);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
