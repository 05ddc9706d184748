import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleMissingKey: DocumentedRule = {
  code: 'role/missing-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something that a role must have, or a part of it, is not there.',
    why: 'Without it the rubric cannot be used or does not say what it means. The hint says what to add.',
    bad: roleWith().replace('title: Baker\n', ''),
    good: roleWith(),
  },
};
