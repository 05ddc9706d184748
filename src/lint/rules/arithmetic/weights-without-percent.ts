import { HUNDRED } from '../../../domain/exact.ts';
import { plainWeightsOf } from '../../plain-weights.ts';
import type { RoleRule } from '../../rule.ts';

const role = (bread: string, cakes: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread, weight: ${bread} }
  - { id: cakes, name: Cakes, weight: ${cakes} }
`;

export const weightsWithoutPercent: RoleRule = {
  code: 'role/weights-without-percent',
  category: 'arithmetic',
  level: 'note',
  docs: {
    what: 'Plain weights that add up to exactly 100.',
    why: 'Whoever wrote them thought of percents, but plain numbers need not add up: when one of them is changed, nothing tells that the others no longer fit.',
    fix: 'It puts the sign behind each weight.',
    bad: role('60', '40'),
    good: role('60%', '40%'),
  },
  check: (context) =>
    plainWeightsOf(
      context,
      HUNDRED,
      (written) => `The weights ${written} add up to 100 but are not written as percents.`,
    ),
};
