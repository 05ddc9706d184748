import type { RoleRule } from '../../rule.ts';

const role = (covers: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: songs, name: Songs, bonus: 5% }
checks:
  - { id: nights, ask: Can work nights }
stages:
  - { id: call, name: Call, dimensions: [${covers}] }
  - { id: bench, name: Bench, dimensions: [bread] }
`;

export const stageRatesNothing: RoleRule = {
  code: 'role/stage-rates-nothing',
  category: 'design',
  level: 'note',
  docs: {
    what: 'A stage that covers checks or bonus dimensions only.',
    why: 'Its scorecards have no score, so that by themselves they lead to no outcome, however well the interview went.',
    bad: role('nights, songs'),
    good: role('nights, bread'),
  },
  check: ({ role: { stages, dimensions } }) => {
    const bonuses = new Set(dimensions.flatMap(({ id, bonus }) => (bonus ? [id] : [])));
    return stages.flatMap((stage, index) =>
      stage.dimensions.some((id) => !bonuses.has(id))
        ? []
        : [
            {
              path: ['stages', index, 'id'],
              message: `The stage "${stage.id}" rates nothing that counts, so that its scorecards have no score.`,
              hint: 'Add a dimension, or put what it asks into another stage, unless a yes or no is all that is wanted here.',
            },
          ],
    );
  },
};
