import type { FairnessTopic } from '../../fairness/topic.ts';

export const arrestRecord: FairnessTopic = {
  code: 'fairness/arrest-record',
  subject: 'arrests, convictions or a police record',
  risky:
    'an arrest proves nothing, many convictions have no bearing on the job, and some groups are arrested far more often than others',
  instead:
    'Leave it to the background check, if the job needs one, or ask for what the job entrusts: "How would you handle cash that does not add up?".',
  bad: 'Have you ever been arrested?',
  good: 'The till is ten euros short at closing time. What do you do?',
  words: [
    'arrest',
    'criminal',
    'police',
    'prison',
    'jail',
    'crime',
    'charged with',
    'accused of',
    'detained',
    'trouble with',
    'been convicted',
  ],
  phrases: [
    '(?:you|{person}|he|she|they) (?:(?:have|has|had|ever|previously|been|were|was|get|got|gotten) ){1,3}(?:\\w{1,12} )?arrested(?! (?:the|a|an)\\b)',
    'have you (?:ever |previously )?(?:been )(?:arrested|detained by (?:the )?police|charged with (?:a |any )?(?:crime|offen[cs]e|felony|misdemeanou?r|fraud|theft|assault)|accused of (?:a |any )?crime|in (?:jail|prison){stop}|to (?:jail|prison){stop}|in trouble with the (?:law|police)|(?:stopped|questioned|searched) by (?:the )?police)',
    '(?:have you (?:ever )?|were you (?:ever )?|{start}(?:ever )?)been convicted(?={stop}| of)',
    '{start}(?:ever )?been (?:in|to) (?:jail|prison)(?= ?\\?)',
    'were you (?:ever |previously )?(?:arrested|detained by (?:the )?police)',
    'have you (?:ever )?(?:spent (?:any )?time in|gone to|served time in) (?:jail|prison)',
    '{your} (?:arrests?|arrest (?:record|history)|criminal (?:record|history|past|background)|police record)',
    '{have} (?:(?:any|a|an|no|clean|previous|prior|past|or) ){0,3}(?:criminal (?:records?|history|past)|arrests?(?: records?| history)?|police records?)(?! (?:system|procedure|powers?|warrant|quota|check))',
    '{start}(?:no|clean|never) (?:been )?(?:arrest record|criminal record|police record|arrests?|arrested)',
    '{bare}(?:arrest (?:record|history)|criminal (?:record|history)|arrests){last}',
    'arrests? (?:record |history )?of (?:the )?{person}',
  ],
  inEvidence: [
    '(?:he|she|they|{person}) (?:was|were|has been|had been|got) (?:\\w{1,12} )?(?:arrested|detained by (?:the )?police|in (?:jail|prison))',
    '(?:he|she|they|{person}) (?:spent|did|served) (?:some )?time in (?:jail|prison)',
  ],
};
