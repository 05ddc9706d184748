import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownKey: DocumentedRule = {
  code: 'card/unknown-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key is not one that a scorecard has.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"checks": {}': '"mood": "good",\n  "checks": {}' }),
    good: cardWith(),
  },
};
