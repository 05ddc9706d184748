/** Small Cyrillic and Greek letters that cannot be told from a letter a to z by looking at them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕһԁԛԝ', 'aeopcyxijshdqw'),
  ...pairs('ονικυ', 'ovikv'),
]);

function pairs(strange: string, plain: string): readonly (readonly [string, string])[] {
  return [...strange].map((letter, index) => [letter, plain[index] ?? '']);
}

/** The first letter that only looks like a plain one, where all others are plain; a word of another script is that. */
export function lookAlikeIn(text: string): { readonly letter: string; readonly plain: string } | undefined {
  const letter = [...text].find((character) => LOOK_ALIKES.has(character));
  return letter !== undefined && /^[a-z0-9_-]+$/.test(withPlainLetters(text))
    ? { letter, plain: LOOK_ALIKES.get(letter) ?? '' }
    : undefined;
}

/** The text with plain letters in place of those that look like them. */
export function withPlainLetters(text: string): string {
  return [...text].map((character) => LOOK_ALIKES.get(character) ?? character).join('');
}
