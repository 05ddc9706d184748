import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownDimension: DocumentedRule = {
  code: 'answers/unknown-dimension',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating or a note in an answers file is for a dimension that the role does not have.',
    why: 'A rating of something unknown counts for nothing.',
    bad: answersWith({ '{ advice: 4 }': '{ advise: 4 }' }),
    good: answersWith(),
  },
};
