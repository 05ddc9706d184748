import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlUnknownAlias: DocumentedRule = {
  code: 'yaml/unknown-alias',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value begins with an asterisk, which repeats something that is marked nowhere above it.',
    why: 'Mostly the asterisk belongs to a text, for a footnote or for emphasis; then the text needs quotes.',
    bad: roleWith('summary: *fresh'),
    good: roleWith('summary: "*fresh"'),
  },
};
