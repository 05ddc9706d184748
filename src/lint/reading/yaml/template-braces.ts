import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlTemplateBraces: DocumentedRule = {
  code: 'yaml/template-braces',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Double braces stand where a text should be.',
    why: 'A template was not filled in, and YAML takes a brace for the start of a block.',
    bad: roleWith('summary: {{ summary }}'),
    good: roleWith('summary: Bakes bread'),
  },
};
