import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleOffScale: DocumentedRule = {
  code: 'role/off-scale',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A rating, or a word for one, is not on the scale.',
    why: 'An anchor there would never be seen, and a minimum never be met or never be missed.',
    bad: roleOf(`- { id: dough, name: Dough, must_have: 6 }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
    good: roleOf(`- { id: dough, name: Dough, must_have: 4 }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
  },
};
