import { hiddenIn } from '../../../diagnostics/hidden-characters.ts';
import { characterRange } from '../../character-range.ts';
import { codePointName } from '../../file-text.ts';
import { errorAt } from '../../finding.ts';
import type { LineIndex } from '../../line-index.ts';
import type { RoleSource } from '../role-source.ts';
import type { HumanText } from './human-texts.ts';

/** What turns the text that follows, whatever that text is. */
const TURNS = /[\u202A-\u202E]/;
/** What texts that mix directions are written with; elsewhere it only hides. */
const DIRECTION_MARK = /[\u061C\u200E\u200F\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'soft hyphen'],
  ['\u061C', 'Arabic letter mark'],
  ['\u200B', 'zero-width space'],
  ['\u200C', 'zero-width non-joiner'],
  ['\u200D', 'zero-width joiner'],
  ['\u200E', 'left-to-right mark'],
  ['\u200F', 'right-to-left mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u202A', 'left-to-right embedding'],
  ['\u202B', 'right-to-left embedding'],
  ['\u202C', 'end of a turn of direction'],
  ['\u202D', 'left-to-right override'],
  ['\u202E', 'right-to-left override'],
  ['\u2060', 'word joiner'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'end of an isolate'],
  ['\u3164', 'Hangul filler'],
  ['\uFEFF', 'byte order mark'],
]);

/**
 * Controls are refused where the text is read; everything else that hides is told here, once for each text. Only
 * warned of: a role that was interviewed with before anyone looked must stay readable, with its scorecards.
 */
export function reportHidden(source: RoleSource, { path, text }: HumanText, lines: LineIndex): void {
  const isMixed = RIGHT_TO_LEFT.test(text);
  const found = hiddenIn(text).filter(
    (character) => !/[\p{Cc}\p{Cs}]/u.test(character) && !(isMixed && DIRECTION_MARK.test(character)),
  );
  const first = found.find((character) => TURNS.test(character)) ?? found[0];
  if (first === undefined) return;
  const { document } = source;
  const range = characterRange(document.text, lines, document.locate(path, 'value'), first);
  const name = NAMES.get(first);
  const what = `${codePointName(first)}${name === undefined ? '' : `, ${name}`}`;
  const warn = (code: string, message: string, hint: string) =>
    source.addAll([{ ...errorAt(document.file, range, code, message, hint), level: 'warning' }]);
  if (TURNS.test(first)) {
    const message = `A character here turns the direction of the text (${what}): it is not read as it is written.`;
    warn('role/text-direction', message, 'Delete it.');
  } else if (found.join('') === text.replace(/\s/g, '')) {
    const message = `This text has nothing in it that can be seen (${what}).`;
    warn('role/hidden-character', message, 'Write the text that belongs here.');
  } else {
    const others = found.length > 1 ? `, the first of ${found.length} in this text` : '';
    const message = `There is an invisible character here (${what})${others}.`;
    warn('role/hidden-character', message, 'Delete it; such characters come along with copied text.');
  }
}
