import type { RoleRule } from '../../rule.ts';

const role = (threshold: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: no-hire, counts_as: no-hire${threshold} }
`;

export const lastOutcomeThreshold: RoleRule = {
  code: 'role/last-outcome-threshold',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A threshold of the last outcome, which gets all the rest.',
    why: 'Whoever reads it believes that lower scores get something else, and they do not.',
    bad: role(', from: 2'),
    good: role(''),
  },
  check: ({ role: { decision } }) => {
    const last = decision.outcomes.at(-1);
    if (!last?.threshold || decision.otherwise !== last.id) return [];
    return [
      {
        path: ['decision', 'outcomes', decision.outcomes.length - 1, last.threshold.kind],
        message: `"${last.id}" is the last outcome and gets all the rest, so that its threshold changes nothing.`,
        hint: 'Delete the threshold, or add an outcome for lower scores.',
      },
    ];
  },
};
