import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlAliasCycle: DocumentedRule = {
  code: 'yaml/alias-cycle',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An alias (`*name`) stands inside the block that it repeats.',
    why: 'The block would have to contain itself without end. Write out what is meant.',
    bad: roleWith(`source: &book
  title: The baker’s handbook
  note: *book`),
    good: roleWith(`source:
  title: The baker’s handbook
  note: Second edition`),
  },
};
