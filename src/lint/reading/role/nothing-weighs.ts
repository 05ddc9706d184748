import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleNothingWeighs: DocumentedRule = {
  code: 'role/nothing-weighs',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Everything in the role, or in a group with a weight, is a bonus.',
    why: 'A bonus is added to a score, and there is none for it to be added to.',
    bad: roleOf(`- { id: dough, name: Dough, bonus: 5% }
- { id: ovens, name: Ovens, bonus: 5% }
- { id: advice, name: Advice, bonus: 5% }`),
    good: roleOf(`- { id: dough, name: Dough }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice, bonus: 5% }`),
  },
};
