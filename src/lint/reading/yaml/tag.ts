import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlTag: DocumentedRule = {
  code: 'yaml/tag',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value has a tag, a word with an exclamation mark before it.',
    why: 'To YAML it names the kind of the value; here it means nothing. If the mark belongs to a text, put the text in quotes.',
    bad: roleWith('summary: !bread Bakes it'),
    good: roleWith('summary: Bakes it'),
  },
};
