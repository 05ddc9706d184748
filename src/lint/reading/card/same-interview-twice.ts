import type { DocumentedRule } from '../../rule.ts';
import { cardAt, cardWith, EXAMPLE_CARD } from '../examples.ts';

const OTHER_ID = { [EXAMPLE_CARD]: '00000000-0000-7000-8000-000000000002' };

export const cardSameInterviewTwice: DocumentedRule = {
  code: 'card/same-interview-twice',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two scorecards are of the same interview, and neither replaces the other.',
    why: 'Their interviewer would have two voices in the panel. Remove the one that should not count.',
    bad: [...cardAt('scorecards/baker/jane-doe/shop.ana.2.json', OTHER_ID), ...cardWith()],
    good: cardWith(),
  },
};
