import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardWrongFormat: DocumentedRule = {
  code: 'card/wrong-format',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The format of a scorecard is written in a way that means no version.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ 'scorecard@1': 'scorecard@1.0' }),
    good: cardWith(),
  },
};
