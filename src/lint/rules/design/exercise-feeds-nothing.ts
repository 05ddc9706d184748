import type { RoleRule } from '../../rule.ts';

export const exerciseFeedsNothing: RoleRule = {
  code: 'role/exercise-feeds-nothing',
  category: 'design',
  level: 'note',
  docs: {
    what: 'An exercise that feeds no dimension.',
    why: 'The candidate spends time on it, and nothing of what is seen is rated.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
exercises:
  - { id: loaf, title: Bake a loaf }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
exercises:
  - { id: loaf, title: Bake a loaf, feeds: [bread] }
`,
  },
  check: ({ role }) =>
    role.exercises.flatMap(({ id, feeds }, index) =>
      feeds.length > 0
        ? []
        : [
            {
              path: ['exercises', index, 'id'],
              message: `The exercise "${id}" feeds no dimension.`,
              hint: 'Add "feeds" with the dimensions it gives evidence for.',
            },
          ],
    ),
};
