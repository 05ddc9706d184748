import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleScaleOrder: DocumentedRule = {
  code: 'role/scale-order',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A scale does not go from the lowest number to the highest.',
    why: 'Scales are written worst first everywhere, so that no rating can be read the wrong way round.',
    bad: roleWith('scale: { min: 5, max: 1 }'),
    good: roleWith('scale: { min: 1, max: 5 }'),
  },
};
