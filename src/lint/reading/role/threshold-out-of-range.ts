import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleThresholdOutOfRange: DocumentedRule = {
  code: 'role/threshold-out-of-range',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An outcome begins at a score that nobody can have.',
    why: 'No candidate could ever reach the outcome, or miss it.',
    bad: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 6 }
    - { id: decline, counts_as: no-hire }`),
    good: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: decline, counts_as: no-hire }`),
  },
};
