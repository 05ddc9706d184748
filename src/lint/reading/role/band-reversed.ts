import type { DocumentedRule } from '../../rule.ts';
import { roleOf } from '../examples.ts';

export const roleBandReversed: DocumentedRule = {
  code: 'role/band-reversed',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A band of ratings begins with the higher one.',
    why: 'A band is read from the lower rating to the higher, as in 1-2.',
    bad: roleOf(`- { id: dough, name: Dough, anchors: { 2-1: Follows the recipe only } }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
    good: roleOf(`- { id: dough, name: Dough, anchors: { 1-2: Follows the recipe only } }
- { id: ovens, name: Ovens }
- { id: advice, name: Advice }`),
  },
};
