/**
 * Ids become file names, on every file system and in every shell, so they are checked and never "cleaned":
 * lower-case letters a to z, digits, - and _, 1 to 64 characters, no dot, and no name a system reserves.
 */

export const LONGEST_IDENTIFIER = 64;

/** Names Windows gives to devices whatever the extension, and the one key JavaScript objects cannot hold safely. */
const RESERVED_NAMES = '^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|__proto__)$';
const RESERVED = new RegExp(RESERVED_NAMES);

/** What identifierProblem lets through, as a pattern for schemas. */
export const IDENTIFIER_PATTERN = `(?!${RESERVED_NAMES})^[a-z0-9_-]{1,${LONGEST_IDENTIFIER}}$`;

/**
 * What is wrong with an id, as the end of a sentence that begins with the id ("… is empty"), or undefined when
 * nothing is.
 */
export function identifierProblem(text: string): string | undefined {
  if (text === '') return 'is empty; an id has 1 to 64 characters';
  const strange = /[^a-z0-9_-]/u.exec(text)?.[0];
  if (strange !== undefined) {
    return `has ${namedCharacter(strange)} in it; an id has only lower-case letters (a to z), digits, - and _`;
  }
  if (text.length > LONGEST_IDENTIFIER) {
    return `is ${text.length} characters long; an id has 1 to ${LONGEST_IDENTIFIER} characters`;
  }
  return RESERVED.test(text) ? 'is a name that computers reserve; add a letter or two' : undefined;
}

function namedCharacter(character: string): string {
  if (character === ' ') return 'a space';
  if (/[A-Z]/.test(character)) return `the capital letter "${character}"`;
  return /[\p{C}\p{Z}\p{M}]/u.test(character) ? 'an invisible character' : `"${character}"`;
}

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
};

/**
 * A valid id for a name in any script: "Jürgen Müller" gives "jurgen-muller". A name that leaves no letter a to z or
 * digit gets `fallback` and a short hash of the name, so that the same name always gives the same id.
 */
export function suggestIdentifier(name: string, fallback = 'candidate'): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋŧ]/g, (letter) => PLAIN_LETTERS[letter] ?? '')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST_IDENTIFIER)
    .replace(/^[-_]+|[-_]+$/g, '');
  if (plain === '') return `${fallback}-${shortHash(name)}`;
  return identifierProblem(plain) === undefined ? plain : `${plain}-1`;
}

/** FNV-1a, 32 bits, over the UTF-16 units of the composed text; base 36. It names, it does not protect. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.normalize('NFC').trim().split('')) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
