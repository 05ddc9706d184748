/** What to press on this scale, in plain words. */
import { followers, isWithoutGap, type KeyPlan, typedSoFar } from './rating-keys.ts';

/** "1-5 rates", "0, 3, 6 or 10 rates", "1-10 rates; after 1 press 0 or enter", "1-5 rates; then enter, or . for a half". */
export function rateHint({ texts }: KeyPlan): string {
  const range = rangeOf(texts);
  const waiting = texts.filter((text) => followers(texts, text).size > 0);
  const [first] = waiting;
  if (first === undefined) return `${range} rates`;
  const next = new Set(waiting.flatMap((text) => [...followers(texts, text).keys()]));
  const isHalf = texts.every((text) => Number.isInteger(Number(text) * 2));
  if (next.size === 1 && next.has('.') && isHalf && isWithoutGap(texts))
    return `${range} rates; then enter, or . for a half`;
  if (waiting.length > 1) {
    const isDigit = waiting.every((text) => text.length === 1) && [...next].every((key) => /\d/.test(key));
    return isDigit ? `${range} rates; after ${listed(waiting)} a digit or enter` : `type ${range}, enter`;
  }
  return `${range} rates; after ${first} press ${listed([...next])} or enter`;
}

/** "typed 1", "enter rates 1", "0 rates 10". */
export function typedHint({ texts }: KeyPlan, buffer: string): readonly string[] {
  const { index } = typedSoFar(texts, buffer);
  const more = [...followers(texts, buffer)].map(([key, ratings]) => `${key} for ${listed(ratings)}`);
  return [`typed ${buffer}`, ...(index === undefined ? [] : [`enter for ${texts[index]}`]), ...more];
}

function rangeOf(texts: readonly string[]): string {
  const [worst = ''] = texts;
  if (!isWithoutGap(texts)) return inWords(texts);
  return `${worst}${worst.startsWith('-') ? ' to ' : '-'}${texts.at(-1)}`;
}

function listed(keys: readonly string[]): string {
  return keys.length > 2 && isWithoutGap(keys) ? `${keys[0]}-${keys.at(-1)}` : inWords(keys);
}

/** "0, 3, 6 or 10". */
function inWords(keys: readonly string[]): string {
  return [keys.slice(0, -1).join(', '), ...keys.slice(-1)].filter((part) => part !== '').join(' or ');
}
