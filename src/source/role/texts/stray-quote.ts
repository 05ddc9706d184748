import { valueAt } from '../../shape/explain-issue.ts';
import { quoteFor } from '../../yaml/quote-for.ts';
import type { RoleSource } from '../role-source.ts';
import type { HumanText } from './human-texts.ts';

/** Short names, of which quotes are hardly a part; a question or an anchor may well quote somebody. */
const NAMES: ReadonlySet<unknown> = new Set(['title', 'name', 'label']);
/** Lists and blocks of such names. */
const OF_NAMES: ReadonlySet<unknown> = new Set(['verdict', 'scale', 'labels']);

const CURLY = /^(?:[“”„«].*[“”»]|[‘‚].*[’‘])$/su;
const ONLY_OPENED = /^(?:[“„«][^“”»]*|[‘‚][^’‘]*)$/u;
const ONLY_CURLY_CLOSED = /^(?:[^“„«]*[”“»]|[^‘‚]*[’‘])$/u;
/** One straight quote in all, at the end, and no inches. */
const ONLY_CLOSED = /^[^"]*[^"\d]"$/;

/** Quotes that were meant for YAML and became part of the text. */
export function reportQuotes(source: RoleSource, { path, text }: HumanText): void {
  const fault = { code: 'role/stray-quote', level: 'warning', path } as const;
  const whole = splitText(source, path, text.trim());
  if (ONLY_CLOSED.test(text)) {
    source.add({
      ...fault,
      message: 'This text ends with a quote that is opened nowhere, and so belongs to the text.',
      hint: 'Delete it, or open the quote before the first word.',
    });
  } else if (whole !== undefined) {
    source.add({
      ...fault,
      message: 'The curly quotes do not hold this text together: it is split at the comma.',
      hint: `Use straight quotes: ${quoteFor(whole)}.`,
    });
  } else if ((NAMES.has(path.at(-1)) || OF_NAMES.has(path.at(-2))) && CURLY.test(text.trim())) {
    source.add({
      ...fault,
      message: 'The curly quotes around this belong to the text.',
      hint: 'Use straight quotes, or none.',
    });
  }
}

/** What stands between curly quotes of which the other one is in a later item of the same list. */
function splitText(source: RoleSource, path: HumanText['path'], text: string): string | undefined {
  const index = path.at(-1);
  if (typeof index !== 'number' || !ONLY_OPENED.test(text)) return undefined;
  const list = valueAt(source.document.value, path.slice(0, -1));
  const items = Array.isArray(list) ? list.slice(index) : [];
  const last = items.findIndex((item) => typeof item === 'string' && ONLY_CURLY_CLOSED.test(item.trim()));
  const parts = items.slice(0, last + 1);
  return parts.length > 1 && parts.every((item) => typeof item === 'string')
    ? parts.join(', ').slice(1, -1)
    : undefined;
}
