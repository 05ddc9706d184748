import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleWeightsSum: DocumentedRule = {
  code: 'role/weights-sum',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Weights in percent do not add up to 100%.',
    why: 'The dimension that was changed last now counts for more or less than the file says. Plain numbers need not add up.',
    bad: roleOf(`- { id: dough, name: Dough, weight: 50% }
- { id: ovens, name: Ovens, weight: 30% }
- { id: advice, name: Advice, weight: 15% }`),
    good: roleOf(`- { id: dough, name: Dough, weight: 50% }
- { id: ovens, name: Ovens, weight: 30% }
- { id: advice, name: Advice, weight: 20% }`),
  },
};
