import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleBonusWithWeight: DocumentedRule = {
  code: 'role/bonus-with-weight',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A dimension has both a bonus and a weight.',
    why: 'A weight makes it part of the score, a bonus only adds to it: one of the two was not meant.',
    bad: roleOf(`- { id: dough, name: Dough, weight: 2 }
- { id: ovens, name: Ovens, weight: 1 }
- { id: advice, name: Advice, weight: 1, bonus: 5% }`),
    good: roleOf(`- { id: dough, name: Dough, weight: 2 }
- { id: ovens, name: Ovens, weight: 1 }
- { id: advice, name: Advice, bonus: 5% }`),
  },
};
