import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlReservedKey: DocumentedRule = {
  code: 'yaml/reserved-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key is called `__proto__`.',
    why: 'The name has a meaning of its own to many programs that read the file after us. It means nothing in a rubric: delete it.',
    bad: roleWith(`source:
  title: The baker’s handbook
  __proto__: The cook’s handbook`),
    good: roleWith(`source:
  title: The baker’s handbook`),
  },
};
