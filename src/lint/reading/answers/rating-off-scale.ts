import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersRatingOffScale: DocumentedRule = {
  code: 'answers/rating-off-scale',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating in an answers file is not one of the ratings of the scale.',
    why: 'Such a rating means nothing, and no result can follow from it.',
    bad: answersWith({ '{ advice: 4 }': '{ advice: 7 }' }),
    good: answersWith(),
  },
};
