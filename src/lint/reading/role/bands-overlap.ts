import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleBandsOverlap: DocumentedRule = {
  code: 'role/bands-overlap',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two bands of ratings share a rating.',
    why: 'That rating would have two descriptions, and interviewers would rate by different ones.',
    bad: roleOf(`- { id: dough, name: Dough, anchors: { 1-3: Follows the recipe, 3-5: Feels what it needs } }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
    good: roleOf(`- { id: dough, name: Dough, anchors: { 1-2: Follows the recipe, 3-5: Feels what it needs } }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
  },
};
