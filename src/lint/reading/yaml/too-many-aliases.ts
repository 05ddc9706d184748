import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlTooManyAliases: DocumentedRule = {
  code: 'yaml/too-many-aliases',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Aliases repeat more than 10,000 values.',
    why: 'A few lines can be made to stand for more than any computer can hold. Write out what is meant.',
    bad: roleWith(`source:
  title: &a [x, x, x, x, x, x, x, x, x, x]
  url: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
  note: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
summary: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]`),
    good: roleWith('summary: Bakes bread'),
  },
};
