/**
 * The notation in which topics write phrases: a regular expression for plain text (see plainText), in which ~ stands
 * for a hyphen, a space or nothing, and a name in braces for one of the parts below. Every repetition has a limit, so
 * that the time to search grows with the text and no faster.
 */
import type { FairnessKind } from './topic.ts';

const PERSON = '(?:candidates?|applicants?|interviewees?)';

/** Evidence speaks of the candidate in the third person; in a role, he and she are people in a scenario. */
const SUBJECTS = {
  role: { are: [], have: [], your: [] },
  evidence: {
    are: [
      "(?:he|she|they)(?: is| was| are| were|'s|'re)",
      '(?:he|she|they|{person}) (?:seems?|seemed|looks?|looked|appears?|appeared|sounds?|sounded)(?: to be| like)?',
      '(?:he|she|they|{person}) (?:may|might|could|must|will) be',
      "i am|i'm",
      '{start}(?:seems?|looks?|appears?|sounds?|probably|maybe|perhaps|clearly|visibly|obviously)',
    ],
    have: ["(?:he|she|they|i) (?:has|have|had|still has)(?: got)?|(?:he|she)'s got", 'mentioned(?: having)?'],
    your: ['his', 'her', 'their', 'my'],
  },
} as const;

const ARE_YOU = [
  'are you|were you|have you (?:ever )?been',
  "(?:if|whether) you(?: are|'re)",
  '{person}(?: who)? (?:is|are|was|were|must be|should be)',
];
const DO_YOU_HAVE = [
  'do you (?:currently |already |still |also |ever )?(?:have|suffer from)',
  'have you(?: had| got| ever had)?',
  '(?:if|whether) you have',
  '{person}(?: who)? (?:has|have|with)',
];

const PARTS: Readonly<Record<string, (kind: FairnessKind) => string>> = {
  person: () => PERSON,
  /** The beginning of the text, of a sentence or of an item. */
  start: () => `(?<=^ ?|[.;:!?(•–—]["”']? |(?:^| )[-*] )`,
  /** The end of the text or of a part of a sentence. */
  stop: () => '(?= ?(?:[?.,;:!)"”/]|$|(?:or|and|but)\\b))',
  /** Nothing but the phrase is in the text, or is asked for. */
  bare: () => '(?<=^ ?(?:(?:what|which) (?:is|are|was) (?:the )?)?)',
  last: () => '(?= ?[?:.]? ?$)',
  your: (kind) =>
    `(?:${['your', "(?<!\\ban? )(?:candidate|applicant|interviewee)s?'s?", ...SUBJECTS[kind].your].join('|')})`,
  /** The candidate is asked or said to be … */
  areyou: (kind) => `(?:${[...ARE_YOU, ...SUBJECTS[kind].are].join('|')}){adverbs}`,
  /** The same, or a text begins "Is …", as anchors and checks do. */
  are: (kind) =>
    `(?:${[...ARE_YOU, ...SUBJECTS[kind].are, '{start}(?:is|must(?: not)? be|should(?: not)? be)'].join('|')}){adverbs}`,
  doyouhave: (kind) => `(?:${[...DO_YOU_HAVE, ...SUBJECTS[kind].have].join('|')})`,
  have: (kind) => `(?:${[...DO_YOU_HAVE, ...SUBJECTS[kind].have, '{start}(?:has|have|having|no)'].join('|')})`,
  adverbs: () =>
    '(?: (?:currently|already|still|now|really|also|not|ever|even|actually|perhaps|probably|clearly|visibly|very|quite|rather|a bit|a little)){0,2}',
};

/** A phrase as the regular expression that it stands for. */
export function phraseSource(phrase: string, kind: FairnessKind): string {
  return withHyphens(withParts(phrase, kind));
}

/**
 * A text in which white space of any kind is one space, apostrophes and hyphens are the plain ones and A to Z are
 * small: the same but for its layout, so that patterns can be simple.
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The offset in a text of an offset in its plain text. */
export function offsetInText(text: string, plainOffset: number): number {
  let dropped = 0;
  for (const { index, 0: space } of text.matchAll(/\s{2,}/g)) {
    if (index - dropped >= plainOffset) break;
    dropped += space.length - 1;
  }
  return plainOffset + dropped;
}

function withParts(phrase: string, kind: FairnessKind): string {
  return phrase.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const part = PARTS[name];
    return part ? withParts(part(kind), kind) : whole;
  });
}

function withHyphens(source: string): string {
  return source.replaceAll('~?', '~').replaceAll('~', '[- ]?');
}
