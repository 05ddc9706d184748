import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersMissingKey: DocumentedRule = {
  code: 'answers/missing-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something that an answers file must have is not there.',
    why: 'Without it nobody could say who was interviewed for what, or by whom.',
    bad: answersWith({ 'candidate: jane-doe\n': '' }),
    good: answersWith(),
  },
};
