import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlEmpty: DocumentedRule = {
  code: 'yaml/empty',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The file is empty, or has only comments in it.',
    why: 'Nothing can be checked in it. The first line of every file of hirecard says what it is, such as `format: hirecard/role@1`.',
    bad: '# The rubric for bakers comes here.\n',
    good: roleWith(),
  },
};
