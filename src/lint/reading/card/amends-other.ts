import type { DocumentedRule } from '../../rule.ts';
import { amending, cardAt, cardWith, EXAMPLE_CARD } from '../examples.ts';

const OF_BEN = 'scorecards/baker/jane-doe/shop.ben.json';
const BY_BEN = {
  [EXAMPLE_CARD]: '00000000-0000-7000-8000-000000000002',
  '"id": "ana"': '"id": "ben"',
  ...amending(EXAMPLE_CARD),
};

export const cardAmendsOther: DocumentedRule = {
  code: 'card/amends-other',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An amendment replaces a scorecard of another stage or by another interviewer.',
    why: 'An interview can only be corrected by whoever held it; else one opinion would push out another.',
    bad: [...cardAt(OF_BEN, BY_BEN), ...cardWith()],
    good: cardWith(),
  },
};
