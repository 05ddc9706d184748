import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleBadWeight: DocumentedRule = {
  code: 'role/bad-weight',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A weight is neither a percent nor a number.',
    why: 'Weights say how much each dimension counts, so they have to be read exactly.',
    fix: 'It takes the space before a percent sign away.',
    bad: roleOf(`- { id: dough, name: Dough, weight: 40 % }
- { id: ovens, name: Ovens, weight: 30% }
- { id: advice, name: Advice, weight: 30% }`),
    good: roleOf(`- { id: dough, name: Dough, weight: 40% }
- { id: ovens, name: Ovens, weight: 30% }
- { id: advice, name: Advice, weight: 30% }`),
  },
};
