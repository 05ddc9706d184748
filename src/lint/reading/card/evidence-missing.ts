import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardEvidenceMissing: DocumentedRule = {
  code: 'card/evidence-missing',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A scorecard has a rating without evidence, where the rubric requires it.',
    why: 'The scorecard was taken once and still counts, but the panel has only a number. The interviewer can add the evidence with an amendment.',
    bad: cardWith({
      '"rating": 4 }],\n  "checks"': '"rating": 5 }],\n  "checks"',
      '"outcome": "hire"': '"outcome": "strong-hire"',
      '["hire"]': '["strong-hire"]',
      '"score": 4, "percent": 75': '"score": 5, "percent": 100',
      '"score": "4", "percent": "75"': '"score": "5", "percent": "100"',
      '"share": 1, "rating": 4': '"share": 1, "rating": 5',
    }),
    good: cardWith({
      '"rating": 4 }],\n  "checks"': '"rating": 5, "evidence": "Asked what it was for" }],\n  "checks"',
      '"outcome": "hire"': '"outcome": "strong-hire"',
      '["hire"]': '["strong-hire"]',
      '"score": 4, "percent": 75': '"score": 5, "percent": 100',
      '"score": "4", "percent": "75"': '"score": "5", "percent": "100"',
      '"share": 1, "rating": 4': '"share": 1, "rating": 5',
    }),
  },
};
