import type { FairnessTopic } from '../../fairness/topic.ts';

const LEAVE = '(?:maternity|paternity|parental|adoption) leave';
const CHILDREN = '(?:children|kids|a child|babies|a baby|more children|more kids|a family(?! of\\b))';
const PLANS =
  '(?:plan(?:s|ning)?|want(?:s|ing)?|intend(?:s|ing)?|hop(?:es?|ing)|think(?:s|ing)?|going|expect(?:s|ing)?|like|trying|looking)';

export const pregnancy: FairnessTopic = {
  code: 'fairness/pregnancy',
  subject: 'pregnancy or plans for children',
  risky: 'it is no part of doing the job, and whoever is turned down after it will wonder whether that was why',
  instead:
    'Leave it out. If dates matter, name them and ask everyone the same, such as "The project runs until June; can you see it through?".',
  bad: 'Do you plan to have children in the next few years?',
  good: 'The new oven arrives in May. What would you prepare before then?',
  words: [
    'pregnan',
    'expecting.',
    'maternity',
    'paternity',
    'parental leave',
    'adoption leave',
    'a family',
    'family plan',
    'children',
    'child.',
    'kids.',
    'baby.',
    'babies.',
    'breast',
    'fertility',
    'contracepti',
    'birth control',
    'ivf.',
    'twins',
  ],
  phrases: [
    '{are} (?:pregnant|expecting (?:an? )?(?:baby|child|twins)|with child|trying for (?:a|another) (?:baby|child)|breast~?feeding)',
    '{start}(?:are you )?(?:currently )?expecting(?=\\s{0,9}\\?)',
    '{your} pregnanc(?:y|ies)',
    'when (?:is|are) (?:the|your) (?:baby|babies|child|twins) due',
    `(?:before|until|after) (?:you )?(?:having|have|starting|start) (?:any )?${CHILDREN}{stop}`,
    '{start}(?:(?:she|he|{person}) )?(?:may|might|could|will) (?:soon )?(?:get|become|fall) pregnant(?= soon|{stop})',
    '(?:if|when|should|would|do|will|could|might|may) you (?:\\w{1,10} ){0,2}(?:get|become|fall|be) pregnant',
    `(?:you|{person}|he or she|{your} plans) (?:\\w{1,12} ){0,2}(?:(?:to|on|of|about|for) )?${PLANS} (?:to |on |of |about |for )?(?:have|having|start|starting|raise|raising) (?:any |more |some )?${CHILDREN}`,
    `(?:do|did|would|if|whether) you want (?:to have |any |more )?${CHILDREN}(?={stop}| of your own| one day| some ?day| soon| later| in the)`,
    `(?:any|{your}|no|has|have|without) plans (?:to (?:have|start|raise)|for) (?:any |more |having )?${CHILDREN}`,
    `{start}(?:not )?(?:plan(?:s|ning)?|want(?:s|ing)?|intend(?:s|ing)?) (?:to |on )?(?:have|having|start|starting) (?:any |more )?${CHILDREN}`,
    '{your} family plan(?:s|ning)',
    `(?:do|are|will|have|did|if|when|would|should) you (?:(?:plan|planning|intend|going|expect|expecting|likely|want|ever|recently|just|need|needing|hoping|to|be) ){0,3}(?:take|taking|taken|took|on|go on|going on|been on|return from|returning from|returned from|come back from) (?:a |any |your )?${LEAVE}`,
    `{your} ${LEAVE}`,
    '{your} (?:fertility|birth control|contracepti(?:ve|ves|on))',
    '(?:are|do) you (?:on|use|using|take|taking) (?:birth control|contracepti(?:ves|on))',
    '{bare}(?:pregnant|pregnancy|plans for children|family planning){last}',
  ],
  inEvidence: [
    '(?:he|she|they|{person}) (?:\\w{1,10} ){0,3}pregnant',
    '{start}(?:visibly |clearly |obviously |possibly |probably |heavily |perhaps )?pregnant',
    "(?:she|they|{person})(?: is| was|'s)? expecting(?= in | soon|{stop}| (?:a|her|their) (?:first|second|baby|child))",
    `(?:he|she|they)(?: \\w{1,10}){0,2} ${PLANS} (?:to |on |of |about )?(?:have|having|start|starting) (?:any |more |some )?${CHILDREN}`,
    `(?:he|she|they)(?: is| was| has been| will be| may| might| could|'s)? (?:\\w{1,10} ){0,2}(?:on|take|need|from) (?:\\w{1,10} )?${LEAVE}`,
    `{start}(?:on|back from|returning from|about to go on|may go on|will go on) ${LEAVE}`,
    '(?:wants|plans on|planning on) (?:to have )?(?:kids|children|a baby|a family)(?={stop}| soon)',
    `(?:{start}|(?:he|she|they|{person}) )asked (?:about|for) (?:our |the )?${LEAVE}{stop}`,
    'undergoing (?:ivf|fertility treatment)',
  ],
  innocent: ['(?:patient|customer|client)s?(?: \\w{1,12}){0,6} pregnant'],
};
