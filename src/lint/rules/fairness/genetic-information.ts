import type { FairnessTopic } from '../../fairness/topic.ts';

const ILLNESS =
  "(?:cancer|diabetes|heart (?:attacks?|disease|problems?)|dementia|alzheimer's|huntington's|hereditary \\w{1,12}|genetic \\w{1,12}|mental illness|depression|illness(?:es)?|diseases?|disorders?|conditions?)";
const KIN = '(?:parents|mother|father|relatives|siblings|sister|brother|grandparents|family members|family)';

export const geneticInformation: FairnessTopic = {
  code: 'fairness/genetic-information',
  subject: 'genetic information or illness in the family',
  risky: 'what runs in a family says nothing about how someone works today',
  instead: 'Leave it out. If the work has physical demands, name the task and ask everyone whether they can do it.',
  bad: 'Is there a history of heart disease in your family?',
  good: 'The job means standing for six hours a day. Can you do that, with adjustments if needed?',
  words: [
    'genetic',
    'gene.',
    'genes.',
    'genome',
    'dna.',
    'hereditary',
    'inherited disease/condition/illness/disorder/risk/predisposition/defect',
    'predispos',
    'your/his/her/their parents/mother/father/relatives/siblings/sister/brother/grandparents/family',
    'your/the immediate family',
    'the family',
    'family history/medical/health',
    'a/any/family/medical/health history of',
  ],
  phrases: [
    '{your} (?:genetic (?:information|tests?(?: results?)?|testing results?|makeup|make~up|predisposition|risks?|history|profile)|genes{stop}|genome{stop}|dna(?: tests?(?: results?)?| results?)?{stop})',
    `{your} family(?:'s)? (?:medical |health )?history(?={stop}| of (?:\\w{1,12} ){0,2}${ILLNESS})`,
    "{your} family(?:'s)? (?:medical|health) (?:history|records?|background)",
    '{start}any family (?:medical |health )?history',
    '{bare}(?:your )?family (?:medical |health )history{last}',
    `(?:{doyouhave}|is there)(?: an?| any)? (?:family )?history of (?:\\w{1,12} ){0,2}${ILLNESS}(?: in (?:your|the) family)?`,
    `(?:{doyouhave}|is there)(?: an?| any)? family (?:medical|health) history`,
    `(?:medical|health) history of your (?:family|parents|relatives)`,
    `${ILLNESS}(?: \\w{1,12}){0,3} in your (?:family|immediate family)`,
    'runs? in your family{stop}',
    `(?:have|has|do|does|did|are|is|were|was) (?:any (?:of )?)?your ${KIN} (?:\\w{1,12} ){0,3}(?:${ILLNESS}|ill|sick|alive|healthy|in good health)`,
    `what did your ${KIN} die of`,
    `{doyouhave} (?:any |an? )?(?:hereditary|inherited|genetic) (?:disease|condition|illness|disorder|risk|predisposition|defect)s?`,
    'have you (?:ever )?(?:had|taken|done|undergone|been for) (?:an? |any )?(?:genetic|dna|gene) (?:tests?|screening|counselling|counseling)(?! (?:of|on|data|pipelines?|results for))',
    '(?:would|will|could) you (?:be willing to |agree to |consent to )?(?:take|have|undergo) (?:an? |any )?(?:genetic|dna|gene) (?:tests?|screening)(?={stop}| if| when| for)',
    '(?:are you|do you) (?:an? )?(?:carrier of|carry) (?:an? |any |the )?(?:\\w{1,12} )?(?:genes?|genetic \\w{1,12})',
    '{areyou} (?:genetically )?predisposed to',
    '{bare}(?:genetic information|genetic test results|hereditary diseases){last}',
  ],
  inEvidence: [
    `(?:his|her|their) ${KIN} (?:\\w{1,12} ){0,3}${ILLNESS}`,
    `${ILLNESS} runs in (?:the|his|her|their) family`,
    `family history of (?:\\w{1,12} ){0,2}${ILLNESS}`,
    '(?:he|she|they|{person}) (?:carries|is a carrier of)(?: an?| the)? (?:\\w{1,12} )?gene',
  ],
  innocent: ['gene (?:expression|editing|panels?|therapy|sequenc\\w{1,6})'],
};
