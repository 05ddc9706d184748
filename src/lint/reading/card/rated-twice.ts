import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardRatedTwice: DocumentedRule = {
  code: 'card/rated-twice',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A scorecard rates the same dimension twice.',
    why: 'Which of the two ratings counts cannot be known. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({
      '"rating": 4 }],\n  "checks"': '"rating": 4 }, { "dimension": "advice", "rating": 5 }],\n  "checks"',
    }),
    good: cardWith(),
  },
};
