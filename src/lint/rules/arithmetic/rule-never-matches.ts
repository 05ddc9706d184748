import { isImpossible } from '../../reach.ts';
import type { RoleRule } from '../../rule.ts';

export const ruleNeverMatches: RoleRule = {
  code: 'role/rule-never-matches',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A decision rule that no ratings can ever satisfy.',
    why: 'Somebody relies on this rule, and it will never do anything.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread, scale: { min: 1, max: 3 } }
  - { id: cakes, name: Cakes }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 3.5 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { count: { where: { at_least: 4 }, at_least: 2 } }
      then: hire
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 3.5 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { count: { where: { at_least: 4 }, at_least: 2 } }
      then: hire
`,
  },
  check: ({ role }) =>
    role.decision.rules.flatMap(({ when }, index) =>
      isImpossible(role, when)
        ? [
            {
              path: ['decision', 'rules', index, 'when'],
              message: 'No ratings can ever satisfy this rule.',
              hint: 'Change its numbers, or delete it.',
            },
          ]
        : [],
    ),
};
