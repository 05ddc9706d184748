import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardInvalidId: DocumentedRule = {
  code: 'card/invalid-id',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An id in a scorecard has something other than lower-case letters, digits, `-` and `_` in it.',
    why: 'Ids are the names of its folders and of the file itself. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ 'jane-doe': 'Jane Doe' }),
    good: cardWith(),
  },
};
