import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleBadBonus: DocumentedRule = {
  code: 'role/bad-bonus',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A bonus is not a percent above 0% and up to 100%.',
    why: 'A bonus says how much of the whole it can add at most, so that a plain number could mean anything.',
    bad: roleOf(`- { id: dough, name: Dough }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice, bonus: 5 }`),
    good: roleOf(`- { id: dough, name: Dough }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice, bonus: 5% }`),
  },
};
