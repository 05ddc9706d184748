import type { DocumentedRule } from '../../rule.ts';
import { cardAt, cardWith } from '../examples.ts';

export const cardDuplicateId: DocumentedRule = {
  code: 'card/duplicate-id',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two scorecards have the same id.',
    why: 'One is a copy of the other, and an interview would count twice. Remove the copy.',
    bad: [...cardAt('scorecards/baker/jane-doe/shop.ana.2.json'), ...cardWith()],
    good: cardWith(),
  },
};
