import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlSyntax: DocumentedRule = {
  code: 'yaml/syntax',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something stands where YAML allows nothing of its kind.',
    why: 'From this place on the file cannot be read. Look at the indentation, and put text with special characters in quotes.',
    bad: roleWith('verdict: ["No", , "Yes"]'),
    good: roleWith('verdict: ["No", "Yes"]'),
  },
};
