import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleScaleStep: DocumentedRule = {
  code: 'role/scale-step',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The step of a scale is not above 0, or does not lead from its lowest rating to its highest.',
    why: 'The best rating could then never be given.',
    bad: roleWith('scale: { min: 1, max: 5, step: 3 }'),
    good: roleWith('scale: { min: 1, max: 5, step: 2 }'),
  },
};
