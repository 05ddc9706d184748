import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleEmptyValue: DocumentedRule = {
  code: 'role/empty-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key has no value.',
    why: 'An empty value is mostly a line that was meant to be filled in. Write something, or delete the key.',
    bad: roleWith('summary:'),
    good: roleWith('summary: Bakes bread'),
  },
};
