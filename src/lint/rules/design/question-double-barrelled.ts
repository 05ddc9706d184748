import { askPath } from '../../ask-path.ts';
import { withoutQuotations } from '../../quotations.ts';
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
const JOINED = new RegExp(` ((?:and|or) ${QUESTION_WORD} (?:\\w+ )?${INVERTED})\\b`, 'i');
const MAY_JOIN = / (?:and|or) (?:how|wh)/i;
const ASKS = new RegExp(`\\b${QUESTION_WORD}\\b`, 'i');

/** "What is a sister company and when is it consolidated?" asks for one thing to be explained. */
const IS_ABOUT_A_THING = /^\s*what (?:is|are) (?!.*\byour?\b)/is;

/** In code units; what is longer is no question that anyone asks. */
const LONGEST = 2000;

/** The second question of a text, or how it begins; undefined where there is one question or none. */
function secondQuestion(ask: string): string | undefined {
  const first = ask.indexOf('?');
  if (first === -1 || ask.length > LONGEST) return undefined;
  if (ask.indexOf('?', first + 1) === -1 && !MAY_JOIN.test(ask)) return undefined;
  const questions = questionsIn(withoutQuotations(ask));
  // "When would you, and when would you not?" is one question, asked from both sides.
  if (/\bnot\s*\?$/.test(questions.at(-1) ?? '')) return undefined;
  const [only = '', second] = questions;
  if (second !== undefined) return second.trim();
  const joined = JOINED.exec(only);
  return joined && ASKS.test(only.slice(0, joined.index)) && !IS_ABOUT_A_THING.test(only) ? joined[1] : undefined;
}

/** The sentences that end in a question mark. By searching backwards from each: no text is gone through twice. */
function questionsIn(text: string): readonly string[] {
  return text
    .split('?')
    .slice(0, -1)
    .map((upTo) => upTo.slice(Math.max(upTo.lastIndexOf('.'), upTo.lastIndexOf('!')) + 1))
    .flatMap((sentence) => (sentence === '' ? [] : [`${sentence}?`]));
}
