import type { FairnessTopic } from '../../fairness/topic.ts';

const PAY =
  '(?:salar(?:y|ies)|pay|wages?|compensation|earnings|income|pay package|salary package|remuneration|bonus|rate of pay|hourly rate|day rate)';
const BEFORE = '(?:current|present|last|latest|previous|prior|past|former|existing|most recent|old|final)';
const AMOUNT =
  '(?:(?:[£$€]|eur |usd |gbp ) ?\\d[\\d.,]{0,9}(?: ?k)?|\\d[\\d.,]{0,9} ?(?:k|euros?|dollars?|pounds|a year|per year|a month|p\\.?a\\.?)|\\d{1,3}[.,]\\d{3})';
/** Pay as something one works on. */
const NOT_ONES_OWN =
  '(?! (?:expectations?|systems?|reviews?|process(?:es)?|runs?|strateg|philosoph|plans?|design|frameworks?|structures?|cycles?|bands?|schemes?|team|models?|platform|gateway|wall|software|polic|data|analysis|benchmark))';

export const salaryHistory: FairnessTopic = {
  code: 'fairness/salary-history',
  subject: 'pay in earlier jobs',
  risky: 'it carries what was unfair in old pay into the new one, and says nothing about the work',
  instead: 'State the range of the job, or ask "What salary do you expect for this job?".',
  bad: 'What is your current salary?',
  good: 'What salary do you expect for this job?',
  words: [
    'salar',
    'payslip',
    'paystub',
    'pay slip/stub',
    'pay.',
    'wage',
    'income.',
    'bonus.',
    'compensation.',
    'earnings',
    'remuneration',
    'hourly/day rate',
    'rate of pay',
    'earnings history',
    'pay history',
    'how much do/did/are/were you',
    'you earn/being/paid',
    'you get/getting paid',
    'you currently/now earn/earning/make/making/paid/get/being',
    'what are you on',
    'you make/making now/today/a/at/per',
    'proof of',
    'w 2',
    'w2.',
  ],
  wordsInEvidence: [
    'earns',
    'earned',
    'earning',
    'makes',
    'paid',
    'on £/$/€/1/2/3/4/5/6/7/8/9/eur/usd/gbp',
    'gets',
    'is on',
    'was on',
  ],
  phrases: [
    `{your} ${BEFORE}(?: (?:annual|base|gross|net|monthly|yearly|total)){0,2} ${PAY}${NOT_ONES_OWN}`,
    '{your} (?:salary|pay|wage|compensation|earnings|income) (?:history|now|today|at the moment|before|at your|in your (?:last|current|previous))',
    '{your} (?:last |latest |recent |current )?(?:pay ?slips?|pay ?stubs?|w~2s?)',
    'how much (?:do|did|are|were) you (?:currently |now )?(?:earn(?:ing)?|mak(?:e|ing)|(?:get |getting |being )?paid|take home|taking home)(?={stop}| now| currently| today| at (?:your|the moment)| in your| per| an? (?:year|month|week|hour)| before| there)',
    'what (?:do|did|are|were) you (?:currently |now )?(?:earn(?:ing)?|(?:get |getting |being )?paid)(?={stop}| now| currently| today| at (?:your|the moment)| in your| per| before| there)',
    'what (?:do|are) you (?:currently )?(?:make|making)(?= (?:now|currently|at the moment|today|per (?:month|year|hour)|a (?:month|year))(?: ?[?.]|$))|what (?:do you currently make|are you currently making)(?= ?\\?)',
    'what are you on (?:now|currently|at the moment)',
    '(?:what|which) (?:was|is) (?:the )?(?:salary|pay) (?:at|in|of|for) your (?:last|current|previous|present)',
    `{bare}(?:${BEFORE} (?:annual |base |gross )?(?:salary|pay|wage|compensation)|salary history|earnings history|pay history){last}`,
    `{start}(?:what was (?:the )?)?${BEFORE} (?:annual |base |gross )?salary(?={stop})`,
    "{start}salary history(?={stop})|{person}'?s? salary history",
    'what (?:salary|pay|wage) (?:do|did|are|were) you (?:currently |now )?(?:have|having|get|getting|earn|earning|on|receive|receiving)(?! for)',
    'proof of (?:your )?(?:current |previous |past )?(?:salary|earnings|income)(?={stop}| from your)',
  ],
  inEvidence: [
    `(?:(?:he|she|they|{person}) |{start})(?:currently |now )?(?:earns?|earned|is earning|makes|is paid|was paid|is on|was on|gets) (?:about |around |roughly |currently |only |over |under |some )?${AMOUNT}`,
    `${BEFORE} salary(?: \\w{1,8}){0,2} ${AMOUNT}`,
  ],
};
