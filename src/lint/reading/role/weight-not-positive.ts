import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleWeightNotPositive: DocumentedRule = {
  code: 'role/weight-not-positive',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A weight is 0 or less.',
    why: 'What does not count is not a dimension: use a check or a field for what is asked and not scored.',
    bad: roleOf(`- { id: dough, name: Dough, weight: 2 }
- { id: ovens, name: Ovens, weight: 1 }
- { id: advice, name: Advice, weight: 0 }`),
    good: roleOf(`- { id: dough, name: Dough, weight: 2 }
- { id: ovens, name: Ovens, weight: 1 }
- { id: advice, name: Advice, weight: 1 }`),
  },
};
