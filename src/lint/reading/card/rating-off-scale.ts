import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardRatingOffScale: DocumentedRule = {
  code: 'card/rating-off-scale',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating in a scorecard is not one of the ratings of the scale.',
    why: 'Such a rating means nothing, and no result can follow from it. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"rating": 4 }],\n  "checks"': '"rating": 7 }],\n  "checks"' }),
    good: cardWith(),
  },
};
