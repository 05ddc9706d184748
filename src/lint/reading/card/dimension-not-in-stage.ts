import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardDimensionNotInStage: DocumentedRule = {
  code: 'card/dimension-not-in-stage',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating or a note in a scorecard is for a dimension that its stage does not cover.',
    why: 'Another interviewer is to rate that dimension. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({
      '"rating": 4 }],\n  "checks"': '"rating": 4 }, { "dimension": "dough", "rating": 3 }],\n  "checks"',
    }),
    good: cardWith(),
  },
};
