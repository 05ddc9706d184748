import { hiddenIn } from '../../diagnostics/hidden-characters.ts';
import { codePointName } from '../file-text.ts';
import { lookAlikeIn, withPlainLetters } from '../look-alike.ts';

const STRANGE_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const QUOTES = /[“”„‘’‚«»]/g;

/** What in a key keeps it from being the known one that it looks like, for a sentence; undefined when it is spelling. */
export function oddityOf(key: string): string | undefined {
  const hidden = hiddenIn(key)[0];
  if (hidden !== undefined) return `It has an invisible character in it (${codePointName(hidden)})`;
  const space = STRANGE_SPACE.exec(key)?.[0];
  if (space === '\u00A0') return 'It has a no-break space (U+00A0) in it';
  if (space !== undefined) return `It has a wide or thin space (${codePointName(space)}) in it`;
  if (key.search(QUOTES) !== -1) return 'The curly quotes belong to it';
  const stranger = lookAlikeIn(key);
  return (
    stranger &&
    `It has the letter ${stranger.letter} (${codePointName(stranger.letter)}) in it, which only looks like the plain ${stranger.plain}`
  );
}

/** A key without what cannot be seen or was not meant: what is compared with the keys that are known. */
export function plainKey(key: string): string {
  const hidden = new Set(hiddenIn(key));
  const seen = [...key].filter((character) => !hidden.has(character) && !STRANGE_SPACE.test(character)).join('');
  return withPlainLetters(seen.replace(QUOTES, ''));
}
