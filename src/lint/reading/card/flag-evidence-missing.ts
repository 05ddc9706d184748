import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

const FLAGGED = {
  '"redFlags": []': '"redFlags": [{ "id": "unwashed" }]',
  '"outcome": "hire", "countsAs": "hire", "possible": ["hire"]':
    '"outcome": "discuss", "countsAs": "undecided", "possible": ["discuss"]',
};
const SEEN = { '"redFlags": []': '"redFlags": [{ "id": "unwashed", "evidence": "Came from the yard" }]' };

export const cardFlagEvidenceMissing: DocumentedRule = {
  code: 'card/flag-evidence-missing',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A red flag that rules a candidate out has no word of what was seen.',
    why: 'It decides alone, so others must be able to follow it. The interviewer can add the evidence with an amendment.',
    bad: cardWith(FLAGGED),
    good: cardWith({ ...FLAGGED, ...SEEN }),
  },
};
