import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleBadId: DocumentedRule = {
  code: 'role/bad-id',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An id has something other than lower-case letters, digits, `-` and `_` in it.',
    why: 'Ids become names of files and stand in scorecards, so they have to mean the same on every computer. The name beside the id is free text.',
    bad: roleOf(`- { id: Dough making, name: Dough making }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
    good: roleOf(`- { id: dough-making, name: Dough making }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
  },
};
