import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlMissingColon: DocumentedRule = {
  code: 'yaml/missing-colon',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A line has no key and colon, or no space after the colon.',
    why: 'YAML then takes the whole line for a text that belongs nowhere.',
    bad: roleWith('summary:Bakes bread'),
    good: roleWith('summary: Bakes bread'),
  },
};
