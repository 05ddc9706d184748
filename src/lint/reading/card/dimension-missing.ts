import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

const SILENT = {
  '[{ "dimension": "advice", "rating": 4 }]': '[]',
  '"outcome": "hire", "countsAs": "hire", "possible": ["hire"]':
    '"outcome": null, "countsAs": "undecided", "possible": ["strong-hire", "hire", "discuss", "no-hire", "strong-no-hire"]',
  '"score": 4, "percent": 75, "coverage": 100': '"score": null, "percent": null, "coverage": 0',
  '"score": "4", "percent": "75", "coverage": "100"': '"score": null, "percent": null, "coverage": "0"',
  '[{ "dimension": "advice", "share": 1, "rating": 4 }]': '[]',
};

export const cardDimensionMissing: DocumentedRule = {
  code: 'card/dimension-missing',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A scorecard says nothing about a dimension of its stage.',
    why: 'A dimension that was not rated is marked as not assessed, with the reason; silence tells the panel nothing.',
    bad: cardWith(SILENT),
    good: cardWith(),
  },
};
