import type { FairnessTopic } from '../../fairness/topic.ts';

const CLUBS = '(?:clubs?|societ(?:y|ies)|lodges?|fraternit(?:y|ies)|sororit(?:y|ies)|associations?|organi[sz]ations?)';
const PRIVATE =
  "(?:social|private|golf|country|sports?|football|tennis|rotary|lions|masonic|student|religious|cultural|women's|men's)";

export const clubs: FairnessTopic = {
  code: 'fairness/clubs',
  subject: 'clubs and memberships',
  risky: 'they give away religion, origin, means or politics, and a shared club is not a skill',
  instead: 'Ask only for what bears on the job: "Are you a member of a professional body that matters for this work?".',
  bad: 'Which clubs do you belong to?',
  good: 'Are you a member of a professional body that matters for this work?',
  words: [
    'club.',
    'clubs.',
    'societ',
    'lodge',
    'fraternit',
    'sororit',
    'mason.',
    'masons.',
    'freemason',
    'rotar',
    'lions.',
    'membership',
    'belong',
    'member/members of a/an/any/some/which/what',
    'social/private/student/religious/cultural associations/organisations/organizations/association/organisation/organization',
    'you a/are/been member/members',
    'you members',
    'are a member',
    'been a member',
  ],
  phrases: [
    `(?:what|which)(?: \\w{1,12}){0,3} ${CLUBS}(?:(?: or| and|,) \\w{1,15}){0,3} (?:do|did|are|were|have) you (?:\\w{1,10} )?(?:belong(?:ed)?|members?|a member|been a member|active in)`,
    `{areyou} (?:an? )?(?:active )?members? of (?:an?|any|some|which|what)(?: \\w{1,12}){0,2} ${CLUBS}{stop}`,
    `do you (?:belong to|attend|sit on the (?:board|committee) of)(?: an?| any| some| the)?(?: \\w{1,12}){0,2} ${CLUBS}{stop}`,
    `{your} (?:${PRIVATE} ${CLUBS}|(?:${PRIVATE}|club|social|non~professional) memberships?|fraternity|sorority|lodge{stop}|club memberships?)(?! (?:teams?|staff|colleagues?|crew|job|role|managers?|guests?|kitchen|course))`,
    `(?:list|name|tell (?:us|me) about) (?:all |any |the |your )?(?:\\w{1,12} )?${CLUBS}(?: \\w{1,12}){0,4} you (?:\\w{1,10} )?(?:belong|are a member|are in)`,
    '{are} (?:an? )?(?:freemason|mason{stop}|rotarian|member of (?:the )?(?:freemasons|masons|rotary|lions))',
    '{areyou} (?:in|with|part of) the (?:(?:free~)?masons|rotary|lions)(?={stop}| club)',
    `(?:are|were) you (?:\\w{1,10} )?(?:in|part of) (?:an?|any) (?:fraternity|sorority|lodge|${PRIVATE} club)`,
    `{bare}(?:club memberships?|clubs|clubs and (?:societies|organi[sz]ations|associations)|social memberships){last}`,
  ],
  inEvidence: [
    `(?:same|my|our) (?:\\w{1,12} )?(?:club|lodge|fraternity|sorority)(?= as|{stop})`,
    `(?:(?:he|she|they|{person}) |{start})(?:belongs? to|is (?:also )?(?:an? )?(?:active )?(?:in|member of)|plays (?:golf |tennis )?at) (?:an?|the|my|our|his|her|their)(?: \\w{1,12}){0,2} (?:clubs?|lodge|fraternity|sorority|masons)`,
  ],
  innocent: [
    '(?:professional|trade|engineering|nursing|medical|scientific) (?:associations?|bod(?:y|ies)|organi[sz]ations?|societ(?:y|ies)|memberships?)',
  ],
};
