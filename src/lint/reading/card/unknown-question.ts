import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownQuestion: DocumentedRule = {
  code: 'card/unknown-question',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A note in a scorecard names a question that its dimension does not have.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({
      '"ratings":':
        '"notes": [{ "at": "2026-11-20T10:20:00.000Z", "dimension": "advice", "question": "What else?", "text": "Rye" }],\n  "ratings":',
    }),
    good: cardWith({
      '"ratings":':
        '"notes": [{ "at": "2026-11-20T10:20:00.000Z", "dimension": "advice", "question": "What would you offer instead?", "text": "Rye" }],\n  "ratings":',
    }),
  },
};
