import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownRedFlag: DocumentedRule = {
  code: 'card/unknown-red-flag',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A red flag in a scorecard is not one of its rubric.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"redFlags": []': '"redFlags": [{ "id": "late" }]' }),
    good: cardWith(),
  },
};
