import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleTwoThresholds: DocumentedRule = {
  code: 'role/two-thresholds',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An outcome has both `from` and `above`.',
    why: 'It begins at a score or just over it, and cannot do both.',
    bad: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4, above: 3 }
    - { id: decline, counts_as: no-hire }`),
    good: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: decline, counts_as: no-hire }`),
  },
};
