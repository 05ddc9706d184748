import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardMissingKey: DocumentedRule = {
  code: 'card/missing-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something that a scorecard must have is not there.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"checks": {},': '' }),
    good: cardWith(),
  },
};
