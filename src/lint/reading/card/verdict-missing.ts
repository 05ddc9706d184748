import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardVerdictMissing: DocumentedRule = {
  code: 'card/verdict-missing',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A scorecard has no verdict of its interviewer, where the role asks for one.',
    why: 'The verdict is set beside the computed result to see where the two part. The interviewer can add it with an amendment.',
    bad: cardWith({ '  "verdict": { "answer": "Yes" },\n': '' }),
    good: cardWith(),
  },
};
