import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlMergeKey: DocumentedRule = {
  code: 'yaml/merge-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A merge key (`<<`) takes over keys from another block.',
    why: 'Programs disagree on what it means, so hirecard does not read it: a rubric says the same to everyone. Write the keys out.',
    bad: roleWith(`source:
  <<: { title: The baker’s handbook }`),
    good: roleWith(`source:
  title: The baker’s handbook`),
  },
};
