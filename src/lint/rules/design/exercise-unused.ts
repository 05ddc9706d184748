import type { RoleRule } from '../../rule.ts';

export const exerciseUnused: RoleRule = {
  code: 'role/exercise-unused',
  category: 'design',
  level: 'note',
  docs: {
    what: 'An exercise that no stage uses.',
    why: 'Candidates are compared on the same exercises; one that belongs to no stage is done by some and not by others.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
exercises:
  - { id: loaf, title: Bake a loaf, feeds: [bread] }
stages:
  - { id: morning, name: Morning }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
exercises:
  - { id: loaf, title: Bake a loaf, feeds: [bread] }
stages:
  - { id: morning, name: Morning, exercises: [loaf] }
`,
  },
  check: ({ role }) =>
    role.exercises.flatMap(({ id }, index) =>
      role.stages.some(({ exercises }) => exercises.includes(id))
        ? []
        : [
            {
              path: ['exercises', index, 'id'],
              message: `No stage uses the exercise "${id}".`,
              hint: 'Add it to the exercises of a stage, or delete it.',
            },
          ],
    ),
};
