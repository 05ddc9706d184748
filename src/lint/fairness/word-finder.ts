/**
 * Finds whether a text has any of many words, without a regular expression: one of this size takes longer to prepare
 * than most runs last. What words may begin with is looked up by its first three letters.
 *
 * A word is written in small letters and found at the beginning of a word of the text, in any case; with a full stop
 * after it, it is the whole word. A space stands for white space and hyphens, and a slash between words for either of
 * them: "your/his age." is "your age." and "his age.".
 */
export function wordFinder(words: readonly string[]): (text: string) => boolean {
  const byStart = new Map<number, string[]>();
  const isStart = new Uint8Array(1 << 15);
  for (const word of new Set(words.flatMap(alternatives))) {
    const start = startAt(word, 0);
    isStart[start] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return (text) => {
    let isInside = false;
    for (let at = 0; at < text.length - 2; at += 1) {
      const isLetter = foldedAt(text, at) > SPACE;
      if (isLetter && !isInside) {
        const start = startAt(text, at);
        if (isStart[start] && byStart.get(start)?.some((word) => isAt(text, at, word))) return true;
      }
      isInside = isLetter;
    }
    return false;
  };
}

function alternatives(words: string): readonly string[] {
  return words
    .split(' ')
    .reduce<readonly string[]>(
      (done, word) => done.flatMap((before) => word.split('/').map((each) => `${before} ${each}`)),
      [''],
    )
    .map((each) => each.slice(1));
}

/** Signs that are no part of a word; then letters and digits, and white space and hyphens. */
const [OTHER, SPACE] = [0, 1];

/** Five bits for each ASCII character: digits share those of letters, which costs a second look and no more. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (/[a-z]/.test(character)) return character.charCodeAt(0) - 95;
  if (/\d/.test(character)) return 2 + code - 48;
  return /[\s-]/.test(character) ? SPACE : OTHER;
});

function foldedAt(text: string, at: number): number {
  return FOLDED[text.charCodeAt(at)] ?? OTHER;
}

function startAt(text: string, at: number): number {
  const second = foldedAt(text, at + 1);
  // After a word of one letter comes white space of any length.
  return (foldedAt(text, at) << 10) | (second << 5) | (second === SPACE ? SPACE : foldedAt(text, at + 2));
}

function isAt(text: string, from: number, word: string): boolean {
  let at = from;
  for (const character of word) {
    if (character === '.') return foldedAt(text, at) <= SPACE;
    if (character === ' ') {
      if (foldedAt(text, at) !== SPACE) return false;
      while (foldedAt(text, at) === SPACE) at += 1;
    } else if (isSame(text.charAt(at), character)) at += 1;
    else return false;
  }
  return true;
}

function isSame(found: string, character: string): boolean {
  return found === character || found.toLowerCase() === character || (character === "'" && found === '’');
}
