import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleUnknownReference: DocumentedRule = {
  code: 'role/unknown-reference',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something is named that the role does not have, such as a dimension in a stage.',
    why: 'The stage, the exercise or the rule would be about nothing.',
    bad: roleWith(`stages:
  - { id: bakery, name: In the bakery, dimensions: [dogh, ovens, advice] }`),
    good: roleWith(`stages:
  - { id: bakery, name: In the bakery, dimensions: [dough, ovens, advice] }`),
  },
};
