import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersWrongType: DocumentedRule = {
  code: 'answers/wrong-type',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value in an answers file is of another kind than is needed there.',
    why: 'It cannot be read as what was meant. The message says what is needed.',
    bad: answersWith({ 'ratings: { advice: 4 }': 'ratings: [advice]' }),
    good: answersWith(),
  },
};
