import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleScaleMixed: DocumentedRule = {
  code: 'role/scale-mixed',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A scale has both words and numbers.',
    why: 'How far apart its ratings are would be anyone’s guess. Use words only, or numbers with labels.',
    bad: roleWith('scale: [1, 2, Good]'),
    good: roleWith('scale: { min: 1, max: 3, labels: { 3: Good } }'),
  },
};
