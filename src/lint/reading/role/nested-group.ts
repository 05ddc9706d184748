import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleNestedGroup: DocumentedRule = {
  code: 'role/nested-group',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A group stands inside a group.',
    why: 'Groups are one level deep, so that anyone can see from the file what share of the whole a dimension has.',
    bad: roleOf(`- id: baking
  name: Baking
  dimensions:
    - id: bread
      name: Bread
      dimensions:
        - { id: dough, name: Dough }`),
    good: roleOf(`- id: baking
  name: Baking
  dimensions:
    - { id: dough, name: Dough }
    - { id: ovens, name: Ovens }
    - { id: advice, name: Advice }`),
  },
};
