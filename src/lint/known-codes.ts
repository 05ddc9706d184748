/** The codes of everything `validate` can say, for whoever sets their levels or silences them. */
import { families, type KnownCodes } from '../source/config/check-levels.ts';
import { RULES } from './catalogue.ts';

export const KNOWN_CODES: KnownCodes = {
  adjustable: RULES.filter(({ level }) => level !== 'error').map(({ code }) => code),
  fixed: RULES.filter(({ level }) => level === 'error').map(({ code }) => code),
};

/** What levels can be set for, with a sentence on each, for an editor that completes them. */
export function adjustableCodes(): readonly { readonly code: string; readonly what: string }[] {
  const rules = RULES.filter(({ level }) => level !== 'error').map(({ code, docs }) => ({ code, what: docs.what }));
  const wholes = families(KNOWN_CODES.adjustable).map((code) => ({
    code,
    what: `All that begin with ${code.slice(0, -1)}`,
  }));
  return [...wholes, ...rules];
}
