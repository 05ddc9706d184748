import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardFieldMissing: DocumentedRule = {
  code: 'card/field-missing',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A scorecard has no answer to a field that the role requires.',
    why: 'The scorecard was taken once and still counts, but whoever relies on that field finds nothing. The interviewer can add it with an amendment.',
    bad: { situation: 'A scorecard without the key of a field that its rubric marks as required.' },
    good: cardWith(),
  },
};
