import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardInvalidDate: DocumentedRule = {
  code: 'card/invalid-date',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A moment in a scorecard is not a date and time with its offset.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '2026-11-20T10:00:00.000Z': '20 November 2026' }),
    good: cardWith(),
  },
};
