import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardSubmittedBeforeStart: DocumentedRule = {
  code: 'card/submitted-before-start',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A scorecard was submitted before its interview was started.',
    why: 'One of the two moments is wrong, and the record of the interview with it. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '2026-11-20T10:00:00.000Z': '2026-11-21T10:00:00.000Z' }),
    good: cardWith(),
  },
};
