import type { RoleRule } from '../../rule.ts';

/** A hire outcome below another one is no warning but an error of decoding: it would undo what bars a hire. */
export const outcomeOrder: RoleRule = {
  code: 'role/outcome-order',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'An outcome below one that counts as less: undecided below no hire, or hire below either.',
    why: 'Outcomes stand best first; caps and reports go by that order. One that counts as hire there is an error, because what bars a hire would lead down to it.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: no-hire, counts_as: no-hire, from: 4 }
    - { id: discuss, counts_as: undecided }
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: discuss, counts_as: undecided, from: 4 }
    - { id: no-hire, counts_as: no-hire }
`,
  },
  check: ({ role: { decision } }) =>
    decision.outcomes.flatMap(({ id, countsAs }, index) => {
      const above = decision.outcomes[index - 1];
      if (countsAs !== 'undecided' || above?.countsAs !== 'no-hire') return [];
      return [
        {
          path: ['decision', 'outcomes', index, 'counts_as'],
          message: `"${id}" counts as undecided but stands below "${above.id}", which counts as no-hire.`,
          hint: 'Put the best outcome first.',
        },
      ];
    }),
};
