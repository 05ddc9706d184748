import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlBadKey: DocumentedRule = {
  code: 'yaml/bad-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key is missing before a colon, or is something other than a word or a number.',
    why: 'Without a key nobody can say what the value is for.',
    bad: roleWith(`source:
  : The baker’s handbook`),
    good: roleWith(`source:
  title: The baker’s handbook`),
  },
};
