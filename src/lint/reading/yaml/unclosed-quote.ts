import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlUnclosedQuote: DocumentedRule = {
  code: 'yaml/unclosed-quote',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A quote is opened and never closed.',
    why: 'Everything after it is read as part of the text.',
    bad: roleWith('summary: "Bakes bread'),
    good: roleWith('summary: "Bakes bread"'),
  },
};
