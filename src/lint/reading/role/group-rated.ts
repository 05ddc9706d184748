import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleGroupRated: DocumentedRule = {
  code: 'role/group-rated',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A group has something that only what is rated can have, such as anchors or a must-have.',
    why: 'A group is a heading: its dimensions are rated, and it takes its value from them. Move the key to the dimension that is meant.',
    bad: roleOf(`- id: baking
  name: Baking
  must_have: 3
  dimensions:
    - { id: dough, name: Dough }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
    good: roleOf(`- id: baking
  name: Baking
  dimensions:
    - { id: dough, name: Dough, must_have: 3 }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
  },
};
