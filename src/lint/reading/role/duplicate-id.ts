import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleDuplicateId: DocumentedRule = {
  code: 'role/duplicate-id',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two things have the same id.',
    why: 'Scorecards and stages refer to them by id, so nobody could say which is meant. Dimensions, groups and checks share one set of ids.',
    bad: roleOf(`- { id: dough, name: Bread dough }
- { id: dough, name: Cake dough }
- { id: advice, name: Advice }`),
    good: roleOf(`- { id: dough, name: Bread dough }
- { id: cake-dough, name: Cake dough }
- { id: advice, name: Advice }`),
  },
};
