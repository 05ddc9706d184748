import type { RoleRule } from '../../rule.ts';

const role = (outcome: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: discuss, counts_as: undecided, from: 3 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { interviewers: { below: 2 } }
      at_best: ${outcome}
`;

export const capChangesNothing: RoleRule = {
  code: 'role/cap-changes-nothing',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A rule whose `at_best` is the best outcome there is.',
    why: 'Nothing is better, so that it holds nobody back. Usually the next outcome was meant.',
    bad: role('hire'),
    good: role('discuss'),
  },
  check: ({ role: { decision } }) =>
    decision.rules.flatMap(({ effect }, index) =>
      effect.kind === 'at-best' && effect.outcome === decision.outcomes[0]?.id
        ? [
            {
              path: ['decision', 'rules', index, 'at_best'],
              message: `"${effect.outcome}" is the best outcome, so that this rule changes nothing.`,
              hint: 'Name the best outcome that is still possible, write "then" if this is meant to decide, or delete the rule.',
            },
          ]
        : [],
    ),
};
