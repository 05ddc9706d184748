import type { Role } from '../../../domain/role.ts';
import { whyIdle } from '../../caps.ts';
import { isAlwaysMatching } from '../../reach.ts';
import type { RoleRule } from '../../rule.ts';

const role = (numbers: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: discuss, counts_as: undecided, from: 3 }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { count: { where: { ${numbers} }, at_least: 1 } }
      at_best: discuss
`;

export const ruleAlwaysMatches: RoleRule = {
  code: 'role/rule-always-matches',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A rule with `at_best` that matches whatever the ratings are.',
    why: 'It holds every candidate down, so that nobody is ever given a better outcome, however good they are.',
    bad: role('at_most: 5'),
    good: role('at_most: 2'),
  },
  check: ({ role }) =>
    role.decision.rules.flatMap(({ when, effect }, index) =>
      isAlwaysMatching(role, when) && lowers(role, index)
        ? [
            {
              path: ['decision', 'rules', index, 'when'],
              message: `This rule matches whatever the ratings are, so that nothing better than "${effect.outcome}" is ever given.`,
              hint: 'Change its numbers, or delete it.',
            },
          ]
        : [],
    ),
};

/** A cap that lowers nothing is told as such. */
function lowers(role: Role, index: number): boolean {
  const effect = role.decision.rules[index]?.effect;
  return (
    effect?.kind === 'at-best' && effect.outcome !== role.decision.outcomes[0]?.id && whyIdle(role, index) === undefined
  );
}
