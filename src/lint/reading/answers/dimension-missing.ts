import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersDimensionMissing: DocumentedRule = {
  code: 'answers/dimension-missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A dimension of the stage has neither a rating nor a reason why it was not assessed.',
    why: 'A gap that nobody explained looks like a rating that was forgotten. The reasons are not-asked, not-applicable, insufficient-evidence and conflict.',
    bad: answersWith({ '{ advice: 4 }': '{}' }),
    good: answersWith(),
  },
};
