import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlMissingDash: DocumentedRule = {
  code: 'yaml/missing-dash',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A list begins with an item that has no dash, or has another sign in its place, such as •.',
    why: 'The keys above the first dash belong to no item. Begin the first item with a dash as well.',
    bad: roleWith(`fields:
  id: doubts
  ask: What are your doubts?
  - id: next
    ask: What should the next interviewer look into?`),
    good: roleWith(`fields:
  - id: doubts
    ask: What are your doubts?
  - id: next
    ask: What should the next interviewer look into?`),
  },
};
