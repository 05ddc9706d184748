import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardWrongValue: DocumentedRule = {
  code: 'card/wrong-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value in a scorecard is not one of those that are possible there.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"countsAs": "hire"': '"countsAs": "maybe"' }),
    good: cardWith(),
  },
};
