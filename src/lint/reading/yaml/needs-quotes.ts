import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlNeedsQuotes: DocumentedRule = {
  code: 'yaml/needs-quotes',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A text without quotes holds something that YAML reads as more than text.',
    why: 'A colon followed by a space makes a key, and a text may not begin with @, %, ` or the like. Put the whole text in quotes.',
    bad: roleWith('summary: Bakes two things: bread and cakes'),
    good: roleWith('summary: "Bakes two things: bread and cakes"'),
  },
};
