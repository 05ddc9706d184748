import type { DocumentedRule } from '../../rule.ts';
import { roleWithRule } from '../examples.ts';

export const roleOneCondition: DocumentedRule = {
  code: 'role/one-condition',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A condition holds several conditions, or none.',
    why: 'Whether all of them or any of them is meant has to be said: put them in a list under `all` or `any`.',
    bad: roleWithRule('{ score: { below: 3 }, coverage: { below: 50% } }'),
    good: roleWithRule('{ any: [{ score: { below: 3 } }, { coverage: { below: 50% } }] }'),
  },
};
