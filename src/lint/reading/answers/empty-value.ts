import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersEmptyValue: DocumentedRule = {
  code: 'answers/empty-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key of an answers file has no value.',
    why: 'An empty value is mostly a line that was meant to be filled in. Write something, or delete the key.',
    bad: answersWith({ 'stage: shop': 'stage:' }),
    good: answersWith(),
  },
};
