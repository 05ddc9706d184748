import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownCheck: DocumentedRule = {
  code: 'card/unknown-check',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A check in a scorecard is not one of its stage.',
    why: 'Its answer would count for nothing. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"checks": {}': '"checks": { "late": "yes" }' }),
    good: cardWith({ '"checks": {}': '"checks": { "early": "yes" }' }),
  },
};
