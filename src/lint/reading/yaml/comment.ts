import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlComment: DocumentedRule = {
  code: 'yaml/comment',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A comment begins with a sign of another language, such as //, or right after a text.',
    why: 'In these files a comment begins with #; anything else is read as part of what it was to explain.',
    bad: roleWith('// a good baker\nsummary: Baker of bread'),
    good: roleWith('# a good baker\nsummary: Baker of bread'),
  },
};
