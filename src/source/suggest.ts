import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant, or undefined when none is near enough to be worth saying: up to a third of
 * the letters wrong, capitals and - _ space aside. The nearest wins; of equally near ones the first.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const wanted = plain(word);
  let best: { word: string; away: number } | undefined;
  for (const candidate of known) {
    const away = swapAware(wanted, plain(candidate));
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    if (away <= allowed && away < candidate.length && (!best || away < best.away)) best = { word: candidate, away };
  }
  return best?.word;
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
