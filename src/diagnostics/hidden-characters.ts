/**
 * Characters that a terminal obeys or nobody sees: escapes, right-to-left overrides, zero-width spaces. What real names
 * and prose need is not among them: combining marks, emoji, the joiners of scripts that join, variants of ideographs.
 */

/** Scripts whose ordinary spelling uses the zero-width joiner and non-joiner. */
const JOINING = [
  'Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu',
  'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar',
].map((script) => `\\p{Script_Extensions=${script}}`).join(''); // biome-ignore format: a list of names

const PICTURE = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\uFE0F?';

/** Left alone: whole emoji, a joiner between letters that join, one variation selector on something it can vary. */
const KEPT = [
  '\\p{RGI_Emoji}',
  `${PICTURE}(?:\\u200D${PICTURE}){1,7}`,
  `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])`,
  '(?<=[\\p{L}\\p{N}\\p{S}\\p{P}])[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]',
];
const HIDDEN = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';

// Built from strings: the compiler's target does not know the flag v yet, every Node from 20 on does.
const SUSPECT = new RegExp(HIDDEN, 'v');

/** Made for the first text that needs it: that takes longer than reading a role, and most texts need it never. */
let keptOrHidden: RegExp | undefined;

/** The text with what `shown` makes of each hidden character in its place. */
export function replaceHidden(text: string, shown: (character: string) => string): string {
  if (!SUSPECT.test(text)) return text;
  keptOrHidden ??= new RegExp(`(?<kept>${KEPT.join('|')})|${HIDDEN}`, 'gv');
  return text.replace(keptOrHidden, (found, ...rest) => {
    const groups = rest.at(-1) as { kept?: string };
    return groups.kept === undefined ? shown(found) : found;
  });
}

/** The hidden characters of a text, in its order. */
export function hiddenIn(text: string): readonly string[] {
  const found: string[] = [];
  replaceHidden(text, (character) => {
    found.push(character);
    return character;
  });
  return found;
}
