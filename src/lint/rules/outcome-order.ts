import type { CountsAs } from '../../domain/role.ts';
import type { LintRule } from '../rule.ts';

const RANK: Readonly<Record<CountsAs, number>> = { hire: 0, undecided: 1, 'no-hire': 2 };

export const outcomeOrder: LintRule = {
  code: 'role/outcome-order',
  level: 'warning',
  docs: {
    what: 'An outcome that counts as more than one that stands above it.',
    why: 'Outcomes stand best first; caps and reports go by that order.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: no-hire, counts_as: no-hire, from: 4 }
    - { id: hire, counts_as: hire }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: no-hire, counts_as: no-hire }
`,
  },
  check: ({ role: { decision } }) =>
    decision.outcomes.flatMap(({ id, countsAs }, index) => {
      const above = decision.outcomes[index - 1];
      if (!above || RANK[above.countsAs] <= RANK[countsAs]) return [];
      return [
        {
          path: ['decision', 'outcomes', index, 'counts_as'],
          message: `"${id}" counts as ${countsAs} but stands below "${above.id}", which counts as ${above.countsAs}.`,
          hint: 'Put the best outcome first.',
        },
      ];
    }),
};
