import type { DocumentedRule } from '../../rule.ts';
import { amending, cardWith, EXAMPLE_CARD } from '../examples.ts';

export const cardAmendsCycle: DocumentedRule = {
  code: 'card/amends-cycle',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An amendment replaces itself, or several replace each other in a ring.',
    why: 'None of them is the latest, so none counts. Restore the files as they were submitted.',
    bad: cardWith(amending(EXAMPLE_CARD)),
    good: cardWith(),
  },
};
