import { askPath } from '../../ask-path.ts';
import type { RoleRule } from '../../rule.ts';

const role = (questions: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    questions:
      - ask: ${questions}
`;

export const questionDoubleBarrelled: RoleRule = {
  code: 'role/question-double-barrelled',
  category: 'design',
  level: 'note',
  docs: {
    what: 'Two questions in one.',
    why: 'Candidates answer the half they like, and interviewers rate different halves. The second one is a follow-up.',
    bad: role('What went wrong with your worst batch, and how did you notice?'),
    good: role(`What went wrong with your worst batch?
        follow_ups:
          - How did you notice?`),
  },
  check: ({ role: { dimensions }, document }) =>
    dimensions.flatMap(({ id, questions }) =>
      questions.flatMap(({ ask }, index) => {
        const second = secondQuestion(ask);
        if (second === undefined) return [];
        return [
          {
            path: askPath(document, id, index),
            within: second,
            message: `This asks two questions at once; "${second}${second.endsWith('?') ? '' : ' …'}" is the second.`,
            hint: 'Keep the first, and make the second a follow-up or a question of its own.',
          },
        ];
      }),
    ),
};

const QUESTION_WORD = '(?:how|what|why|when|where|who|whom|which)';
const INVERTED =
  '(?:do|does|did|would|will|can|could|should|have|has|had|are|is|was|were) (?:you|they|we|he|she|it|there|this|that|your|the)';

/** "… and how did you": a question word with its verb before its subject begins a question of its own. */
const JOINED = new RegExp(` ((?:and|or) ${QUESTION_WORD} (?:\\w+ )?${INVERTED})\\b[^.!?]*\\?`, 'i');
const MAY_JOIN = / (?:and|or) (?:how|wh)/i;
const ASKS = new RegExp(`\\b${QUESTION_WORD}\\b[^.!?]*$`, 'i');

/** What stands in quotation marks is somebody else's question. */
const QUOTED = /"[^"]*"|“[^”]*”|(?<!\w)'[^']*'(?!\w)|‘[^’]*’/g;

/** The second question of a text, or how it begins; undefined where there is one question or none. */
function secondQuestion(ask: string): string | undefined {
  const first = ask.indexOf('?');
  if (first === -1 || (ask.indexOf('?', first + 1) === -1 && !MAY_JOIN.test(ask))) return undefined;
  const own = ask.replace(QUOTED, '');
  const questions = own.match(/[^.!?]+\?/g) ?? [];
  const last = questions.at(-1) ?? '';
  // "When would you, and when would you not?" is one question, asked from both sides.
  if (/\bnot\s*\?$/.test(last)) return undefined;
  if (questions.length > 1) return questions[1]?.trim();
  const joined = JOINED.exec(own);
  return joined && ASKS.test(own.slice(0, joined.index)) ? joined[1] : undefined;
}
