import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleThresholdOrder: DocumentedRule = {
  code: 'role/threshold-order',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An outcome begins at the same score as a better one, or higher.',
    why: 'Outcomes stand best first, each with a lower threshold than the one before; in another order one of them could never be reached.',
    bad: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 3 }
    - { id: discuss, counts_as: undecided, from: 4 }
    - { id: decline, counts_as: no-hire }`),
    good: roleWith(`decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: discuss, counts_as: undecided, from: 3 }
    - { id: decline, counts_as: no-hire }`),
  },
};
