import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardEmptyValue: DocumentedRule = {
  code: 'card/empty-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key of a scorecard has no value.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"fields": {}': '"fields": null' }),
    good: cardWith(),
  },
};
