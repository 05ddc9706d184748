import { isSame } from '../../../domain/exact.ts';
import { scaleMin } from '../../../domain/scale.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

export const mustHaveNeverMissed: RoleRule = {
  code: 'role/must-have-never-missed',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A must-have whose minimum is the worst rating there is.',
    why: 'Everybody meets it, so it bars nobody.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread, must_have: 1 }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread, must_have: 3 }
`,
  },
  check: ({ role, document }) =>
    role.dimensions
      .filter(({ mustHave, scale }) => mustHave && isSame(mustHave.atLeast, scaleMin(scale)))
      .map(({ id }) => ({
        path: [...dimensionPath(document, id), 'must_have'],
        message: `Every rating meets the must-have of "${id}".`,
        hint: 'Raise it, or delete it.',
      })),
};
