/**
 * Finds which of several lists of words a text touches, without a regular expression: one of this size takes longer to
 * prepare than most runs last. A tree of letters is gone down from the beginning of each word of the text.
 *
 * A word is written in small letters and found at the beginning of a word of the text, in any case; with a full stop
 * after it, it is the whole word. A space stands for white space and hyphens, and a slash between words for either of
 * them: "your/his age." is "your age." and "his age.".
 */
export interface WordIndex {
  /** Whether the text has a word of any list. */
  readonly hasAny: (text: string) => boolean;
  /** The numbers of the lists of which the text has a word. */
  readonly listsIn: (text: string) => ReadonlySet<number>;
}

/** What may follow a letter: other signs, the end of a word, white space and hyphens, an apostrophe, digits, letters. */
const KINDS = 40;
const [OTHER, SPACE, APOSTROPHE, FIRST_DIGIT, FIRST_LETTER] = [0, 1, 2, 3, 13];

/** By code unit, so that the loop over a text has no more to do than look it up. */
const KIND_OF = new Uint8Array(1 << 16);
for (let code = 0; code < 26; code += 1) KIND_OF[65 + code] = KIND_OF[97 + code] = FIRST_LETTER + code;
for (let digit = 0; digit < 10; digit += 1) KIND_OF[48 + digit] = FIRST_DIGIT + digit;
const WHITE = ' \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A';
for (const space of `${WHITE}\u2028\u2029\u202F\u205F\u3000\uFEFF-\u2010\u2011`) KIND_OF[space.charCodeAt(0)] = SPACE;
for (const apostrophe of "'\u2018\u2019") KIND_OF[apostrophe.charCodeAt(0)] = APOSTROPHE;

function kindAt(text: string, at: number): number {
  return KIND_OF[text.charCodeAt(at)] ?? OTHER;
}

/** @param lists at most 32 of them: what is found is kept as one bit for each */
export function wordIndex(lists: readonly (readonly string[])[]): WordIndex {
  const words = lists.flatMap((list, number) => list.flatMap(alternatives).map((word) => ({ word, bit: 1 << number })));
  const most = words.reduce((sum, { word }) => sum + word.length, 1);
  const next = new Uint16Array(most * KINDS);
  /** By node: the lists with a word that ends here, and those with one that ends here if the text's word does. */
  const anyway = new Uint32Array(most);
  const asWhole = new Uint32Array(most);
  let nodes = 1;
  for (const { word, bit } of words) {
    const isWhole = word.endsWith('.');
    let node = 0;
    for (let at = 0; at < word.length - (isWhole ? 1 : 0); at += 1) {
      const step = node * KINDS + kindAt(word, at);
      if (next[step] === 0) next[step] = nodes++;
      node = next[step] as number;
    }
    const ends = isWhole ? asWhole : anyway;
    ends[node] = (ends[node] as number) | bit;
  }

  const climb = (text: string, start: number, first: number): number => {
    let found = 0;
    let node = next[first] as number;
    for (let at = start + 1; node !== 0; at += 1) {
      const kind = kindAt(text, at);
      found |= anyway[node] as number;
      if (kind < FIRST_DIGIT) found |= asWhole[node] as number;
      if (kind === SPACE) while (kindAt(text, at + 1) === SPACE) at += 1;
      node = next[node * KINDS + kind] as number;
    }
    return found;
  };
  const search = (text: string, isFirstEnough: boolean): number => {
    const { length } = text;
    let found = 0;
    for (let at = 0; at < length; at += 1) {
      const kind = KIND_OF[text.charCodeAt(at)] as number;
      if (kind < FIRST_DIGIT) continue;
      found |= climb(text, at, kind);
      if (isFirstEnough && found !== 0) break;
      while (at < length && (KIND_OF[text.charCodeAt(at + 1)] as number) >= FIRST_DIGIT) at += 1;
    }
    return found;
  };

  return {
    hasAny: (text) => search(text, true) !== 0,
    listsIn: (text) => {
      const found = search(text, false);
      if (found === 0) return NONE;
      return new Set([...lists.keys()].filter((number) => (found & (1 << number)) !== 0));
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

function alternatives(words: string): readonly string[] {
  if (!words.includes('/')) return [words];
  const parts = words.split(' ').map((part) => part.split('/'));
  return parts.reduce(
    (done, part) => done.flatMap((before) => part.map((each) => `${before}${before && ' '}${each}`)),
    [''],
  );
}
