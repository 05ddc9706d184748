import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersWrongFormat: DocumentedRule = {
  code: 'answers/wrong-format',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The format of an answers file is written in a way that means no version.',
    why: 'It could be read only by guessing. Write `format: hirecard/answers@1`.',
    bad: answersWith({ 'answers@1': 'answers@1.0' }),
    good: answersWith(),
  },
};
