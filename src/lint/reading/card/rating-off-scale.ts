import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardRatingOffScale: DocumentedRule = {
  code: 'card/rating-off-scale',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating in a scorecard is not one of the ratings of the scale.',
    why: 'Such a rating means nothing, and no result can follow from it. A scorecard is written by hirecard and not changed by hand: restore it, or submit an amendment.',
    bad: cardWith({ '"rating": 4 }],': '"rating": 7 }],' }),
    good: cardWith(),
  },
};
