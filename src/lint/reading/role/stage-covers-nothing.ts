import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleStageCoversNothing: DocumentedRule = {
  code: 'role/stage-covers-nothing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A stage has an empty list of dimensions.',
    why: 'Its interviewer would have nothing to rate. Leave the list out for all dimensions.',
    bad: roleWith(`stages:
  - { id: bakery, name: In the bakery, dimensions: [] }`),
    good: roleWith(`stages:
  - { id: bakery, name: In the bakery }`),
  },
};
