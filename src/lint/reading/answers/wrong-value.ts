import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersWrongValue: DocumentedRule = {
  code: 'answers/wrong-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value in an answers file is not one of those that are possible there.',
    why: 'What is not understood is not guessed: it would stand in the scorecard as an answer that nobody gave.',
    bad: answersWith({ '{ advice: 4 }': '{ advice: { not_assessed: forgotten } }' }),
    good: answersWith({ '{ advice: 4 }': '{ advice: { not_assessed: not-asked } }' }),
  },
};
