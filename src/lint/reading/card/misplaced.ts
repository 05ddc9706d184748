import type { DocumentedRule } from '../../rule.ts';
import { cardAt, cardWith } from '../examples.ts';

export const cardMisplaced: DocumentedRule = {
  code: 'card/misplaced',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A scorecard does not lie where it belongs.',
    why: 'It would count for another candidate, role, stage or interviewer. Move it to the place the hint names, or delete the copy.',
    bad: cardAt('scorecards/baker/john-roe/shop.ana.json'),
    good: cardWith(),
  },
};
