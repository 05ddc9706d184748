import type { RoleSource } from '../role-source.ts';
import type { HumanText } from './human-texts.ts';

/** Short names, of which quotes are hardly a part; a question or an anchor may well quote somebody. */
const NAMES: ReadonlySet<unknown> = new Set(['title', 'name', 'label']);

const CURLY = /^[“”„«].*[“”»]$/su;
/** One straight quote in all, at the end, and no inches. */
const ONLY_CLOSED = /^[^"]*[^"\d]"$/;

/** Quotes that were meant for YAML and became part of the text. */
export function reportQuotes(source: RoleSource, { path, text }: HumanText): void {
  const fault = { code: 'role/stray-quote', level: 'warning', path } as const;
  if (ONLY_CLOSED.test(text)) {
    source.add({
      ...fault,
      message: 'This text ends with a quote that is opened nowhere, and so belongs to the text.',
      hint: 'Delete it, or open the quote before the first word.',
    });
  } else if (NAMES.has(path.at(-1)) && CURLY.test(text.trim())) {
    source.add({
      ...fault,
      message: 'The curly quotes around this belong to the text.',
      hint: 'Use straight quotes, or none.',
    });
  }
}
