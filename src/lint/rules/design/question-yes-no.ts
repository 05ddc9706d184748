import type { Question } from '../../../domain/role.ts';
import { askPath } from '../../ask-path.ts';
import type { RoleRule } from '../../rule.ts';

const role = (ask: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    questions:
      - ask: ${ask}
`;

export const questionYesNo: RoleRule = {
  code: 'role/question-yes-no',
  category: 'design',
  level: 'note',
  docs: {
    what: 'A question that a yes or a no answers. Follow-ups, questions of the kind `knowledge` and what the job requires (permission to work, age, hours) are left alone.',
    why: 'Nearly everyone says yes, and the rest of the answer depends on who asks on. The question that shows how someone works begins with how, what or tell me.',
    bad: role('Have you ever saved a batch that went wrong?'),
    good: role('Tell me about a batch that went wrong.'),
  },
  check: ({ role: { dimensions }, document }) =>
    dimensions.flatMap(({ id, questions }) =>
      questions.flatMap((question, index) => {
        const opening = yesNoOpening(question);
        if (opening === undefined) return [];
        return [
          {
            path: askPath(document, id, index),
            within: opening,
            message: `"${opening} …" can be answered with yes or no.`,
            hint: ADVICE[question.kind],
          },
        ];
      }),
    ),
};

const BEHAVIOUR = 'Ask for the account itself: "Tell me about a time when …", or "How did you …?".';

const ADVICE: Readonly<Record<Question['kind'], string>> = {
  behavioural: BEHAVIOUR,
  situational: 'Ask for the course of action: "What would you do when …?".',
  open: BEHAVIOUR,
  knowledge: '',
};

/** Invites more than a yes, wherever it stands; so does a choice between two things. */
const INVITES =
  /\b(?:how|what|why|which|when|where|who|whom|whose|or|tell|describe|explain|walk|talk|give|share|show|list|name|outline|compare|example|examples)\b/i;

const OPENING =
  /(?:^|[.!?:]\s+)((?:do|does|did|are|is|was|were|have|has|had|can|could|would|will|should) (?:you|they|we|he|she|it|there|this|that|these|those|your|our|the|a|an|any|anyone|people))\b[^.!?:]*\?/i;

/** What the job requires is answered with yes or no, and this is how to ask for it: the fairness rules advise it. */
const REQUIREMENT = new RegExp(
  [
    '(?:authori[sz]ed|allowed|permitted|eligible|entitled) to work',
    'right to work',
    '(?:at least|over) (?:1[468]|21)(?= years? (?:old|of age)|[,;?]| and| as)',
    '(?:can|could|would|will|are) you (?:able to |available to |willing to )?(?:work|do|travel|lift|stand|start|be)\\b[^.!?]{0,80}\\b(?:shifts?|hours|weekends?|at nights?|nights a|days|holidays|rota|on call|adjustments?|kg|kilos?)',
    'can you (?:work|do) (?:that|them)(?=\\?)',
    '(?:do you (?:hold|have)|have you got)\\b[^.!?]{0,80}\\b(?:licen[cs]e|registration|certificate|certification|work permit)',
    'members? of a professional body',
    'that (?:the|this) (?:post|job|role|law|rota) (?:requires|needs|asks for)',
    'as (?:the|this) (?:post|job|role|law|rota) requires',
  ]
    .map((phrase) => `\\b${phrase}`)
    .join('|'),
  'i',
);

function yesNoOpening({ ask, kind }: Question): string | undefined {
  if (kind === 'knowledge' || !ask.includes('?') || INVITES.test(ask)) return undefined;
  const opening = OPENING.exec(ask)?.[1];
  return opening === undefined || REQUIREMENT.test(ask) ? undefined : opening;
}
