import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleRatingTwice: DocumentedRule = {
  code: 'role/rating-twice',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two anchors or labels are for the same rating.',
    why: 'Only one of them could be shown to the interviewer.',
    bad: roleOf(`- { id: dough, name: Dough, anchors: { 5: Feels what it needs, 5.0: Follows the recipe } }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
    good: roleOf(`- { id: dough, name: Dough, anchors: { 5: Feels what it needs, 3: Follows the recipe } }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
  },
};
