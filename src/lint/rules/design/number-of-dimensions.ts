import type { RoleRule } from '../../rule.ts';

const FEWEST = 5;
const MOST = 8;

const bad = `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
`;

export const numberOfDimensions: RoleRule = {
  code: 'role/number-of-dimensions',
  category: 'design',
  level: 'note',
  docs: {
    what: `Fewer than ${FEWEST} or more than ${MOST} dimensions.`,
    why: 'With few, one rating decides almost everything; with many, interviewers cannot keep them apart.',
    bad,
    good: `${bad}  - { id: oven, name: Oven }
  - { id: hygiene, name: Hygiene }
  - { id: customers, name: Customers }
`,
  },
  check: ({ role: { dimensions } }) => {
    const number = dimensions.length;
    if (number >= FEWEST && number <= MOST) return [];
    return [
      {
        path: ['dimensions'],
        at: 'key',
        message: `This role has ${number} ${number === 1 ? 'dimension' : 'dimensions'}; ${FEWEST} to ${MOST} work best.`,
        hint: number < FEWEST ? 'Think about what else the job needs.' : 'Merge those that are usually rated alike.',
      },
    ];
  },
};
