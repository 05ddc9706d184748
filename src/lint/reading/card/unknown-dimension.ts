import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownDimension: DocumentedRule = {
  code: 'card/unknown-dimension',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating or a note in a scorecard is for a dimension that its rubric does not have.',
    why: 'A rating of something unknown counts for nothing. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"dimension": "advice", "rating": 4 }': '"dimension": "advise", "rating": 4 }' }),
    good: cardWith(),
  },
};
