import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardWrongType: DocumentedRule = {
  code: 'card/wrong-type',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value in a scorecard is of another kind than is needed there.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"fields": {}': '"fields": []' }),
    good: cardWith(),
  },
};
