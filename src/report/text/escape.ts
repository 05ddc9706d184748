/**
 * Text from files and people, made safe for a terminal. A name can carry escape sequences, right-to-left overrides
 * and characters nobody sees; each is shown as ‹U+202E›, so that what is read is what is there. What real names and
 * prose need stays as it is: combining marks, emoji, the joiners of scripts that join, variants of ideographs.
 */
import { replaceHidden } from '../../diagnostics/hidden-characters.ts';

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
  return replaceHidden(text, (found) => (keeps(found) ? found : placeholder(found)));
}

/**
 * Any text, safe for a terminal, with its line breaks. Tabs become spaces, since their width depends on where they
 * stand; other controls, bidirectional and invisible characters become placeholders.
 */
export function visible(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\t', '  ');
  return settleMarks(showHidden(plain, (character) => character === '\n'));
}

/** The same on one line: a line break and the space around it become one space. For text in cells and sentences. */
export function visibleLine(text: string): string {
  return visible(text.trim().replace(/[ \t]*\r?\n\s*/g, ' '));
}

/** The name of a file, in which even a line break and a tab are part of the name and are shown as what they are. */
export function visibleName(text: string): string {
  return settleMarks(showHidden(text, () => false));
}
