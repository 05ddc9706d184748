import type { Role } from '../../../domain/role.ts';
import { isAlwaysTooLate, isImpossible } from '../../reach.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

export const ruleNeverDecides: RoleRule = {
  code: 'role/rule-never-decides',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A `then` rule that only matches where an earlier one does.',
    why: 'The first rule that matches decides, so that this one never will.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4.5 }
    - { id: discuss, counts_as: undecided }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { score: { at_least: 3 } }
      then: discuss
    - when: { score: { at_least: 4 } }
      then: hire
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4.5 }
    - { id: discuss, counts_as: undecided }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { score: { at_least: 4 } }
      then: hire
    - when: { score: { at_least: 3 } }
      then: discuss
`,
  },
  check: ({ role }) =>
    role.decision.rules.flatMap(({ when }, index) =>
      !isImpossible(role, when) && isAlwaysTooLate(role, index)
        ? [
            {
              path: ['decision', 'rules', index, 'when'],
              message: 'Wherever this rule matches, an earlier rule has decided already.',
              hint: 'Put it above that rule, change its numbers, or delete it.',
              ...theOnlyEarlier(role, index),
            },
          ]
        : [],
    ),
};

/** Where one rule alone can have decided, it is shown. */
function theOnlyEarlier({ decision: { rules } }: Role, rule: number): Pick<LintFinding, 'related'> {
  const earlier = rules.slice(0, rule).flatMap(({ effect }, index) => (effect.kind === 'then' ? [index] : []));
  const [only, another] = earlier;
  if (only === undefined || another !== undefined) return {};
  return { related: { message: 'the earlier rule', path: ['decision', 'rules', only, 'when'] } };
}
