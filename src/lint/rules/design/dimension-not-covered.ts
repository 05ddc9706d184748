import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

export const dimensionNotCovered: RoleRule = {
  code: 'role/dimension-not-covered',
  category: 'design',
  level: 'warning',
  docs: {
    what: 'A dimension that no stage covers.',
    why: 'Nobody will ever be asked to rate it, so that no panel is complete.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
stages:
  - { id: morning, name: Morning, dimensions: [bread] }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
stages:
  - { id: morning, name: Morning, dimensions: [bread, cakes] }
`,
  },
  check: ({ role, document }) => {
    const covered = new Set(role.stages.flatMap(({ dimensions }) => dimensions));
    return role.dimensions
      .filter(({ id }) => !covered.has(id))
      .map(({ id, mustHave }) => ({
        path: [...dimensionPath(document, id), 'id'],
        message: `No stage covers the dimension "${id}"${mustHave ? ', so that its must-have stays open' : ''}.`,
        hint: 'Add it to the dimensions of a stage.',
      }));
  },
};
