import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardRubricOutdated: DocumentedRule = {
  code: 'card/rubric-outdated',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A scorecard was rated with the role as it was before it was changed.',
    why: 'The scorecard keeps its rubric and its result, but it does not add up with those that are rated today. It is a note where nothing was changed that is scored.',
    bad: { situation: 'A scorecard that was rated when a dimension weighed 20%, and the role file says 25% today.' },
    good: cardWith(),
  },
};
