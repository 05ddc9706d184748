import type { FairnessTopic } from '../../fairness/topic.ts';

const WORTH = '(?:credit (?:score|rating|history|report|record|standing)|creditworthiness)';

export const credit: FairnessTopic = {
  code: 'fairness/credit',
  subject: 'credit or personal finances',
  risky: 'debts come from illness, divorce and bad luck as well, and tell little about how someone works',
  instead:
    'Ask for what the job entrusts, such as "Tell me about a budget you were responsible for, and how you kept to it.".',
  bad: 'What is your credit score?',
  good: 'Tell me about a budget you were responsible for, and how you kept to it.',
  words: [
    'credit',
    'bankrupt',
    'insolven',
    'debt.',
    'debts.',
    'loan.',
    'loans.',
    'mortgage',
    'garnish',
    'court judg',
    'county court',
    'ccj.',
    'ccjs.',
    'personal/private/household/own financ',
    'financial situation/circumst/difficult/problem/trouble/worr',
    'net worth',
    'bank balance',
    'own your',
    'own or rent',
    'rent or own',
    'behind on/with',
  ],
  phrases: [
    `{your} (?:own |personal )?${WORTH}(?! (?:model|system|api|engine|team|service|calculation|product|algorithm))`,
    '{your} (?:personal |own |private |household )(?:debts?|finances|bankruptcy|loans?|mortgage)',
    '{your} (?:student loans?|bankruptcy{stop}|financial (?:situation|circumstances|difficulties|problems|troubles)|net worth|bank balance)',
    `{have} (?:(?:any|a|an|no|good|bad|poor|clean|large|outstanding|personal|private|or|and|many) ){0,3}(?:debts?|${WORTH}|credit problems?|student loans?|loans|(?:county )?court judge?ments?|ccjs?|bankruptc(?:y|ies)|garnishments?|financial (?:problems|difficulties|worries|troubles))(?={stop}| to (?:pay off|repay)| at the moment)`,
    'have you (?:ever )?(?:filed for bankruptcy{stop}|declared (?:personal )?bankruptcy?{stop}|gone bankrupt|been (?:declared |made )?(?:bankrupt|insolvent)|been (?:refused|denied|turned down for) (?:credit|a loan|a mortgage)|had your wages garnished)',
    '{areyou} (?:bankrupt|insolvent|(?:deep |deeply |heavily )?in debt|behind (?:on|with) (?:your |the )?(?:rent|bills|payments|loans|mortgage))',
    'do you (?:own or rent|rent or own)|do you own your (?:own )?(?:home|house|flat|apartment)',
    '{start}(?:good|clean|bad|poor|sound) (?:personal )?credit (?:score|rating|history|record)',
    'credit (?:check|report|score|history) (?:on|of|for) (?:the |each |all )?{person}',
    'were your wages (?:ever )?garnished',
  ],
  inEvidence: [
    '(?:he|she|they|{person}) (?:went|was declared|declared|filed for) bankrupt(?:cy)?',
    '{your} (?:debts?|mortgage|bankruptcy)',
    '{start}(?:deep |heavily )?in debt{stop}',
  ],
  innocent: ['technical debts?', '(?:extra|course|tax|carbon|partial) credits?'],
};
