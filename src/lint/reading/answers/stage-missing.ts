import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersStageMissing: DocumentedRule = {
  code: 'answers/stage-missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An answers file does not say which stage it is about, and the role has several.',
    why: 'Each stage covers other dimensions, so what has to be rated cannot be known.',
    bad: answersWith({ 'stage: shop\n': '' }),
    good: answersWith(),
  },
};
