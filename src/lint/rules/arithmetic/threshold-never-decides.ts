import { isNeverReached } from '../../reach.ts';
import type { RoleRule } from '../../rule.ts';

const role = (from: number) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: ${from} }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { score: { at_least: 4 } }
      then: hire
`;

export const thresholdNeverDecides: RoleRule = {
  code: 'role/threshold-never-decides',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A threshold of an outcome that rules give sooner.',
    why: 'The role then has two bars for one outcome, and the one that readers see beside the outcome is not the one that counts.',
    bad: role(4.5),
    good: role(3.5),
  },
  check: ({ role }) => {
    const { outcomes, otherwise, rules } = role.decision;
    const givenByRules = new Set(rules.flatMap(({ effect }) => (effect.kind === 'then' ? [effect.outcome] : [])));
    return outcomes.flatMap((outcome, index) => {
      const { id, threshold } = outcome;
      // One that no rule gives either is never given at all, which is told of the outcome.
      if (!threshold || id === otherwise || !givenByRules.has(id) || !isNeverReached(role, outcome)) return [];
      return [
        {
          path: ['decision', 'outcomes', index, threshold.kind],
          message: `The threshold of "${id}" never decides: every score that reaches it is decided before, by a rule or a better outcome.`,
          hint: 'Keep the threshold or the rule, whichever has the bar that is meant.',
        },
      ];
    });
  },
};
