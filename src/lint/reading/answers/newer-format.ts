import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersNewerFormat: DocumentedRule = {
  code: 'answers/newer-format',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The answers file is written for a later version of hirecard.',
    why: 'It may mean something that this version does not know. Install the newer hirecard.',
    bad: answersWith({ 'answers@1': 'answers@9' }),
    good: answersWith(),
  },
};
