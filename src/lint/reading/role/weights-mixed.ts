import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleWeightsMixed: DocumentedRule = {
  code: 'role/weights-mixed',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Some siblings have a percent and others a plain number or no weight at all.',
    why: 'What the others count is then anyone’s guess. Give all of them the same kind of weight, or none.',
    bad: roleOf(`- { id: dough, name: Dough, weight: 50% }
- { id: ovens, name: Ovens, weight: 30% }
- { id: advice, name: Advice }`),
    good: roleOf(`- { id: dough, name: Dough, weight: 50% }
- { id: ovens, name: Ovens, weight: 30% }
- { id: advice, name: Advice, weight: 20% }`),
  },
};
