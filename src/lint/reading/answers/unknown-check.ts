import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownCheck: DocumentedRule = {
  code: 'answers/unknown-check',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A check in an answers file is not one of its stage.',
    why: 'Its answer would count for nothing.',
    bad: answersWith({ 'ratings:': 'checks: { late: "yes" }\nratings:' }),
    good: answersWith({ 'ratings:': 'checks: { early: "yes" }\nratings:' }),
  },
};
