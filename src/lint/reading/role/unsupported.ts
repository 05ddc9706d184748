import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleUnsupported: DocumentedRule = {
  code: 'role/unsupported',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key belongs to something that this version of hirecard does not do.',
    why: 'Passing over it would give another rubric than the one that was meant.',
    bad: roleWith('extends: cook'),
    good: roleWith(),
  },
};
