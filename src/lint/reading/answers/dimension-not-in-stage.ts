import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersDimensionNotInStage: DocumentedRule = {
  code: 'answers/dimension-not-in-stage',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating or a note in an answers file is for a dimension that its stage does not cover.',
    why: 'Another interviewer is to rate that dimension. Name the other stage, or leave the rating out.',
    bad: answersWith({ '{ advice: 4 }': '{ advice: 4, dough: 3 }' }),
    good: answersWith(),
  },
};
