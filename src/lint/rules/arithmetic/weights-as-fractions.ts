import { ONE } from '../../../domain/exact.ts';
import { plainWeightsOf } from '../../plain-weights.ts';
import type { RoleRule } from '../../rule.ts';

const role = (bread: string, cakes: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread, weight: ${bread} }
  - { id: cakes, name: Cakes, weight: ${cakes} }
`;

export const weightsAsFractions: RoleRule = {
  code: 'role/weights-as-fractions',
  category: 'arithmetic',
  level: 'note',
  docs: {
    what: 'Plain weights below 1 that add up to exactly 1.',
    why: 'They mean the same as percents, but plain numbers need not add up: when one of them is changed, nothing tells that the others no longer fit.',
    fix: 'It writes the same weights as percents.',
    bad: role('0.6', '0.4'),
    good: role('60%', '40%'),
  },
  check: (context) =>
    plainWeightsOf(context, ONE, (written) => `The weights ${written} are fractions of a whole, which nothing checks.`),
};
