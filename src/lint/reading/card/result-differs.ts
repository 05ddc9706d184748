import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardResultDiffers: DocumentedRule = {
  code: 'card/result-differs',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The result in a scorecard is not what its ratings give.',
    why: 'Ratings or result were changed by hand after submitting. Restore the file, for example from git, or submit an amendment.',
    bad: cardWith({ '"score": 4, "percent": 75': '"score": 5, "percent": 100' }),
    good: cardWith(),
  },
};
