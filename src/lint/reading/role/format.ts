import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleFormat: DocumentedRule = {
  code: 'role/format',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The file says that it is something other than a role, or a role of a later format.',
    why: 'It could be read only by guessing. A role begins with `format: hirecard/role@1`.',
    bad: roleWith().replace('role@1', 'role@9'),
    good: roleWith(),
  },
};
