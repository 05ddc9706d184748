import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlUnclosedBracket: DocumentedRule = {
  code: 'yaml/unclosed-bracket',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A bracket or brace is opened and never closed.',
    why: 'Everything after it is read as part of it. If it belongs to a text, put the text in quotes.',
    bad: roleWith('verdict: ["No", "Yes"'),
    good: roleWith('verdict: ["No", "Yes"]'),
  },
};
