import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlDuplicateKey: DocumentedRule = {
  code: 'yaml/duplicate-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key stands twice in the same block.',
    why: 'Only one of the two could count, and other programs silently take the last: the one you are looking at may be the one without effect.',
    bad: roleWith(`summary: Bakes bread
summary: Bakes bread and cakes`),
    good: roleWith('summary: Bakes bread and cakes'),
  },
};
