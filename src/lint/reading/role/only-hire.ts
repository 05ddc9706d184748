import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleOnlyHire: DocumentedRule = {
  code: 'role/only-hire',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Every outcome counts as hire.',
    why: 'Nothing is left for a candidate who misses a must-have or fails a check.',
    bad: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: train, counts_as: hire }`),
    good: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: decline, counts_as: no-hire }`),
  },
};
