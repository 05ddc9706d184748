import type { FairnessTopic } from '../../fairness/topic.ts';

/** "a UK", "an EU": any word but those that make good citizens of colleagues. */
const OF_A_COUNTRY =
  '(?:(?!(?:good|great|corporate|team|model|global|digital|responsible|engineering|first|senior|data)\\b)[\\w.]{1,15} ){0,3}';

export const citizenship: FairnessTopic = {
  code: 'fairness/citizenship',
  subject: 'citizenship',
  risky: 'what counts is the permission to work, which people of many passports have',
  instead: 'Ask everyone "Are you authorised to work in this country?".',
  bad: 'Are you a British citizen?',
  good: 'Are you authorised to work in this country?',
  words: [
    'citizen',
    'permanent resident',
    'green card',
    'what/which passport/passports',
    'british/uk/eu/us/american/german/french/irish/european/foreign/second/dual/swiss passport',
    'immigration',
    'visa status',
    'what/which visa',
    'kind/type/sort of visa',
    'residency status',
    'residence permit/status',
    'naturalis',
    'naturaliz',
  ],
  wordsInEvidence: ['passport', 'visa.'],
  phrases: [
    `{are} (?:an? )?${OF_A_COUNTRY}(?:citizens?|permanent residents?|green card holders?)(?! (?:developer|scientist|data|service|advi[cs]e|journalis|experience|engagement|assembl))`,
    '{your} (?:citizenships?|immigration status|visa status|residency status|residence (?:permit|status)|naturali[sz]ation|green card)',
    `{start}(?:must (?:be|hold|have)|holds?|has|have|requires?) ${OF_A_COUNTRY}(?:citizen|citizenship|nationality)(?={stop}| by | through)`,
    `(?:do you (?:hold|have)|can you prove|have you got) ${OF_A_COUNTRY}citizenship`,
    'citizenship (?:is )?(?:required|needed|preferred|only)',
    'citizens only',
    '{person} (?:who are |with )?(?:\\w{1,12} )?(?:citizens|citizenship)',
    '(?:what|which) passports? (?:do|did) you',
    '(?:what|which) (?:(?:kind|type|sort) of )?(?:an? )?visa (?:are you (?:here )?on|do you (?:have|hold)|did you (?:come|enter))',
    'do you (?:hold|have) an? (?:british|uk|eu|us|u\\.s\\.|american|german|french|irish|european|foreign|second|dual|swiss) passport',
    'when did you (?:become|get)(?: an?| your)?(?: \\w{1,12})? (?:citizen|citizenship)',
    '{are} (?:an? )?naturali[sz]ed',
    '{bare}(?:citizenship status|citizen status|immigration status){last}',
    '{bare}citizenship(?=\\s{0,9}\\?)',
  ],
  inEvidence: [
    `(?:(?:he|she|they|{person}) |{start})(?:has|holds|have) ${OF_A_COUNTRY}(?:citizenship|passport)`,
    `{start}${OF_A_COUNTRY}citizen{stop}`,
    '(?:here on|is on|are on|was on|on) (?:an? )(?:student|spouse|tourist|h~?1b|dependant|dependent) visa',
  ],
};
