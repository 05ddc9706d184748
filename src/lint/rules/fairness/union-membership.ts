import type { FairnessTopic } from '../../fairness/topic.ts';

const UNION = '(?:(?:trade|trades|labou?r) )?unions?';

export const unionMembership: FairnessTopic = {
  code: 'fairness/union-membership',
  subject: 'union membership',
  risky: 'whether people join a union is their own affair, and a question about it reads as a warning',
  instead:
    'Leave it out. If the job deals with unions, ask "Tell me about an agreement you reached with employee representatives".',
  bad: 'Are you a member of a union?',
  good: 'Tell me about an agreement you reached with employee representatives.',
  words: [
    'union',
    'shop steward',
    'works council',
    'on/a/in/any/the strike',
    'organised/organized labo',
    'industrial action',
    'organising/organizing drive/campaign',
  ],
  phrases: [
    `{are} (?:an? )?(?:(?:active|former|current|paid~up|committed) )?(?:${UNION}~(?:member|man|rep(?:resentative)?|activist|supporter|organi[sz]er|steward|type)s?|shop steward|unioni[sz]ed|in (?:an? |the )?${UNION}{stop}|(?:for|against|pro|anti)~${UNION}{stop}|members? of (?:an?|any|the|your) (?:\\w{1,12} )?${UNION}{stop}|members? of (?:a|the|any) works council)`,
    `{your} ${UNION} (?:memberships?|card|dues|involvement|activit(?:y|ies)|affiliation|status|sympathies|background)`,
    '{your} (?:trade|labou?r) union(?! (?:contact|partner|client|counterpart)s?)',
    `have you (?:ever )?(?:been (?:a member of|in|part of)|joined|belonged to|gone on|taken part in|voted for|supported|been on)(?: an?| any| the)? (?:${UNION}{stop}|strike{stop}|industrial action|${UNION} drive|organi[sz]ing (?:drive|campaign))`,
    `(?:do|did|will|would) you (?:ever |still |currently )?(?:belong to|support|join|plan to join|intend to join|want to join|consider joining|sympathi[sz]e with|vote for)(?: an?| any| the| our)? ${UNION}{stop}`,
    `you (?:feel|think|see|say|view)(?: \\w{1,10})? (?:about|of|on) (?:the )?(?:${UNION}{stop}|union membership|unioni[sz](?:ation|ing)|organi[sz]ed labou?r)`,
    `{your} (?:opinion|views?|attitude|feelings?|position|stance) (?:about|of|on|to|towards?) (?:${UNION}{stop}|union membership|unioni[sz](?:ation|ing)|organi[sz]ed labou?r)`,
    `{start}(?:not |no |an? )?(?:active )?${UNION} (?:members?|activists?|sympathi[sz]ers?)(?={stop}|{last})`,
    `(?:no|without) ${UNION} (?:ties|involvement|background|sympathies|membership|history)`,
    `{bare}${UNION} membership{last}`,
  ],
  inEvidence: [
    `(?:he|she|they|{person}) (?:\\w{1,10} ){0,2}(?:belongs? to|belonged to|joined|supports?|organi[sz]ed) (?:an?|the|his|her|their) (?:\\w{1,12} )?${UNION}{stop}`,
    `(?:pro|anti)~${UNION}`,
    `${UNION} (?:guy|man|activist|sympathi[sz]er|troublemaker)`,
    `(?:fired|dismissed|sacked|let go) (?:for|because of|over) (?:his |her |their )?${UNION} (?:work|activit(?:y|ies)|membership|organi[sz]ing)`,
    '{your} union(?! (?:type|of))',
  ],
  innocent: [
    "(?:credit|european|customs|student|students'|rugby|western|tagged|discriminated) unions?",
    'unions? (?:types?|all|quer(?:y|ies)|find)',
  ],
};
