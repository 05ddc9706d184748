/**
 * Text from files and people, made safe for a terminal. A name can carry escape sequences, right-to-left overrides
 * and characters nobody sees; each is shown as ‹U+202E›, so that what is read is what is there. What real names and
 * prose need stays as it is: combining marks, emoji, the joiners of scripts that join, variants of ideographs.
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
const KEPT_OR_HIDDEN = new RegExp(`(?<kept>${KEPT.join('|')})|${HIDDEN}`, 'gv');

/** More marks than any spelling stacks on one letter; beyond it they climb over the lines above. */
const MANY_MARKS = /(\p{M}{8})(\p{M}+)/gu;
/** A mark at the start of a line would land on whatever stands before it. */
const LEADING_MARK = /^(?=\p{M})/gmu;

function placeholder(character: string): string {
  const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `‹U+${hexadecimal}›`;
}

function settleMarks(text: string): string {
  return text
    .replace(MANY_MARKS, (_, kept: string, rest: string) => `${kept}‹${[...rest].length} more marks›`)
    .replace(LEADING_MARK, '◌');
}

function showHidden(text: string, keeps: (character: string) => boolean): string {
  return text.replace(KEPT_OR_HIDDEN, (found, ...rest) => {
    const groups = rest.at(-1) as { kept?: string };
    return groups.kept !== undefined || keeps(found) ? found : placeholder(found);
  });
}

/**
 * Any text, safe for a terminal, with its line breaks. Tabs become spaces, since their width depends on where they
 * stand; other controls, bidirectional and invisible characters become placeholders.
 */
export function visible(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\t', '  ');
  return settleMarks(SUSPECT.test(plain) ? showHidden(plain, (character) => character === '\n') : plain);
}

/** The same on one line: a line break and the space around it become one space. For text in cells and sentences. */
export function visibleLine(text: string): string {
  return visible(text.trim().replace(/[ \t]*\r?\n\s*/g, ' '));
}

/** The name of a file, in which even a line break and a tab are part of the name and are shown as what they are. */
export function visibleName(text: string): string {
  return settleMarks(SUSPECT.test(text) ? showHidden(text, () => false) : text);
}
