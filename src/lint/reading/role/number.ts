import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleNumber: DocumentedRule = {
  code: 'role/number',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A number has more than 15 digits, or is not a decimal number at all.',
    why: 'Results are computed exactly as the file says, and other programs would read such a number as another one.',
    bad: roleOf(`- { id: dough, name: Dough, weight: 0.6666666666666667 }
- { id: ovens, name: Ovens, weight: 1 }
- { id: advice, name: Advice, weight: 1 }`),
    good: roleOf(`- { id: dough, name: Dough, weight: 2 }
- { id: ovens, name: Ovens, weight: 3 }
- { id: advice, name: Advice, weight: 3 }`),
  },
};
