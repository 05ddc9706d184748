import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleIdFromText: DocumentedRule = {
  code: 'role/id-from-text',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two signals or red flags would get the same id from their texts.',
    why: 'Scorecards refer to them by id. Give one of them an id of its own.',
    bad: roleWith(`signals:
  strong:
    - Tastes the dough
    - Tastes the dough!`),
    good: roleWith(`signals:
  strong:
    - Tastes the dough
    - { id: tastes-again, text: Tastes the dough! }`),
  },
};
