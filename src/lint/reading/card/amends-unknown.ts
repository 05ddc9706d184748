import type { DocumentedRule } from '../../rule.ts';
import { amending, cardWith } from '../examples.ts';

const ID_OF_NONE = '00000000-0000-7000-8000-000000000009';

export const cardAmendsUnknown: DocumentedRule = {
  code: 'card/amends-unknown',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An amendment replaces a scorecard that is not there.',
    why: 'Nobody can see any more what was amended, or whether the right interview was. Restore the earlier scorecard, for example from git.',
    bad: cardWith(amending(ID_OF_NONE)),
    good: cardWith(),
  },
};
