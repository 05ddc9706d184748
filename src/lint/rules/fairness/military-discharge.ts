import type { FairnessTopic } from '../../fairness/topic.ts';

const FORCES = '(?:military|army|navy|air force|marines|armed forces|forces|coast guard|national guard)';

export const militaryDischarge: FairnessTopic = {
  code: 'fairness/military-discharge',
  subject: 'military service or how it ended',
  risky: 'whether and how people served depends on age, origin, health and belief, and not on how they work',
  instead:
    'Ask what was learnt there: "Which skills from your earlier work, military service included, would you use here?".',
  bad: 'What type of military discharge did you receive?',
  good: 'Which skills from your earlier work, military service included, would you use here?',
  words: [
    'discharge',
    'military',
    'army.',
    'navy.',
    'air force',
    'marines',
    'armed forces',
    'the forces',
    'coast guard',
    'national guard',
    'national service',
    'compulsory service',
    'the/army reserve/reserves',
    'reserve duty/duties/obligation/obligations',
    'reservist',
    'dd 214',
    'dd214',
  ],
  phrases: [
    '(?:dis)?honou?rabl[ey] discharged?',
    '(?:bad conduct|other than honou?rable|military) discharge',
    `discharged? from (?:the |your )?(?:\\w{1,10} )?${FORCES}`,
    '(?:type|kind|reason|reasons|nature|conditions?|circumstances) (?:of|for) your (?:military )?discharge',
    'what (?:type|kind) of discharge (?:did|were|was|have) (?:you|the {person})',
    `{your} (?:${FORCES} (?:record|service record|discharge|obligations)|discharge (?:papers|status)|reserve duty|reserve obligations)`,
    `why did you (?:leave|quit|get out of) (?:the |your )?${FORCES}`,
    'do you have (?:any )?(?:military|reserve|national guard) (?:obligations|duties|duty)',
    '(?:have|did|when did) you (?:done|do|complete|completed|finish|finished) (?:your )?(?:military|national|compulsory) service',
    '{are} (?:an? )?(?:active )?(?:reservist|member of the reserves|in the (?:army )?reserves?)',
    `(?:did|have) you (?:ever )?served? in (?:the |your country's )${FORCES}(?={stop}| of)`,
    '(?:what|which) military service (?:did|have) you',
    '{bare}(?:military discharge|discharge status|type of discharge|dd~214){last}',
    `{start}(?:left|leaving) (?:the )?${FORCES} (?:honou?rably|with honou?r|in good standing)`,
  ],
  inEvidence: [
    `(?:he|she|they|{person}) (?:\\w{1,10} ){0,2}(?:kicked|thrown|dismissed) (?:out )?(?:of|from) the ${FORCES}`,
  ],
};
