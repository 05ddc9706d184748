import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlNoSpaceAfterDash: DocumentedRule = {
  code: 'yaml/no-space-after-dash',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A dash that should begin an item of a list has no space after it.',
    why: 'YAML takes the dash for the first letter of the key, and there is no list.',
    bad: roleWith(`fields:
  - id: doubts
    ask: What are your doubts?
  -id: next
    ask: What should the next interviewer look into?`),
    good: roleWith(`fields:
  - id: doubts
    ask: What are your doubts?
  - id: next
    ask: What should the next interviewer look into?`),
  },
};
