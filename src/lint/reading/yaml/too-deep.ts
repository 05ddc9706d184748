import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlTooDeep: DocumentedRule = {
  code: 'yaml/too-deep',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The file nests more than 100 levels deep.',
    why: 'No rubric does; a bracket or the indentation went wrong above this place, or a program wrote the file.',
    bad: roleWith(`summary: ${'['.repeat(120)}${']'.repeat(120)}`),
    good: roleWith('summary: Bakes bread'),
  },
};
