import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleNameTwice: DocumentedRule = {
  code: 'role/name-twice',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'Two dimensions have the same name.',
    why: 'Interviewers and reports see names, not ids, and cannot tell the two apart.',
    bad: roleOf(`- { id: dough, name: Dough }
- { id: cake-dough, name: Dough }`),
    good: roleOf(`- { id: dough, name: Bread dough }
- { id: cake-dough, name: Cake dough }`),
  },
};
