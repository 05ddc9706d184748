import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleScaleSize: DocumentedRule = {
  code: 'role/scale-size',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A scale has fewer than 2 ratings, or more than 1001.',
    why: 'With one rating nobody can be told apart; with thousands nobody can choose.',
    bad: roleWith('scale: [Good]'),
    good: roleWith('scale: [Poor, Good]'),
  },
};
