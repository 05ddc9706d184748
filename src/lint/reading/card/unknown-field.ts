import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownField: DocumentedRule = {
  code: 'card/unknown-field',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A field in a scorecard is not one of its rubric.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"fields": {}': '"fields": { "doubts": "None" }' }),
    good: cardWith({ '"fields": {}': '"fields": { "next": "Rye bread" }' }),
  },
};
