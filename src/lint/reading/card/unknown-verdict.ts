import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownVerdict: DocumentedRule = {
  code: 'card/unknown-verdict',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The verdict in a scorecard is not one that its rubric offers.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"answer": "Yes"': '"answer": "Perhaps"' }),
    good: cardWith(),
  },
};
