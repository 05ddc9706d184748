/** What arrives from a keyboard or the clipboard and was not meant as text. */

/** What nobody means to type and a terminal would act on: overrides of direction, marks, the controls of C1, tags. */
export const UNSEEN = /[\u0080-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

/** Text on one line, with nothing in it that is not text. */
export function oneLine(pasted: string): string {
  return pasted
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(new RegExp(UNSEEN, 'gu'), '')
    .replace(/[\u0000-\u001f\u007f]/g, '');
}
