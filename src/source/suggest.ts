import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant, or undefined when none is near enough to be worth saying: up to a third of
 * the letters wrong, capitals and - _ space aside. The nearest wins; of equally near ones the first.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  let best: Near | undefined;
  for (const near of allNear(word, known)) if (!best || near.away < best.away) best = near;
  return best?.word;
}

/** As suggest, but only where no other known word is near at all: near enough to be written without asking. */
export function onlySuggestion(word: string, known: readonly string[]): string | undefined {
  const [only, ...others] = allNear(word, known);
  return others.length === 0 ? only?.word : undefined;
}

interface Near {
  readonly word: string;
  readonly away: number;
}

function allNear(word: string, known: readonly string[]): readonly Near[] {
  const wanted = plain(word);
  return known.flatMap((candidate) => {
    const meant = plain(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    // A difference in length is as many letters wrong: a text of a page is not gone through for each word.
    if (Math.abs(wanted.length - meant.length) > allowed) return [];
    const away = swapAware(wanted, meant);
    return away <= allowed && away < candidate.length ? [{ word: candidate, away }] : [];
  });
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/** Two neighbouring letters in the wrong order are one slip, not two. */
function swapAware(a: string, b: string): number {
  const away = distance(a, b);
  if (away !== 2 || a.length !== b.length) return away;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] ? 1 : away;
}
