import type { DocumentedRule } from '../../rule.ts';
import { cardAt, cardWith } from '../examples.ts';

export const cardUnknownStage: DocumentedRule = {
  code: 'card/unknown-stage',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The stage of a scorecard is not a stage of the rubric it was made with.',
    why: 'What was to be rated cannot be known. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardAt('scorecards/baker/jane-doe/market.ana.json', { '"stage": "shop"': '"stage": "market"' }),
    good: cardWith(),
  },
};
