import type { RoleRule } from '../../rule.ts';

export const checkNotAsked: RoleRule = {
  code: 'role/check-not-asked',
  category: 'design',
  level: 'warning',
  docs: {
    what: 'A check that no stage asks, where stages name the checks they ask.',
    why: 'Nobody will ever answer it, and a check that must be passed then never bars anyone.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
checks:
  - { id: early, ask: Can start at four in the morning }
  - { id: permit, ask: May work here }
stages:
  - { id: morning, name: Morning, dimensions: [bread, early] }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
checks:
  - { id: early, ask: Can start at four in the morning }
  - { id: permit, ask: May work here }
stages:
  - { id: morning, name: Morning, dimensions: [bread, early, permit] }
`,
  },
  check: ({ role }) =>
    role.checks.flatMap(({ id }, index) =>
      role.stages.some(({ checks }) => checks.includes(id))
        ? []
        : [
            {
              path: ['checks', index, 'id'],
              message: `No stage asks the check "${id}".`,
              hint: 'Name it in the dimensions of a stage, or name no check in any stage: then every stage asks all.',
            },
          ],
    ),
};
