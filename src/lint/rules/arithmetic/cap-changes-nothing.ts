import type { Role } from '../../../domain/role.ts';
import { type WhyIdle, whyIdle } from '../../caps.ts';
import { isImpossible } from '../../reach.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

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
    what: 'A rule whose `at_best` never lowers an outcome: it names the best one, or what it would hold down is as low already.',
    why: 'It holds nobody back, though somebody relies on it. Usually another outcome or other numbers were meant.',
    bad: role('hire'),
    good: role('discuss'),
  },
  check: ({ role }) => role.decision.rules.flatMap((_, index) => checkRule(role, index)),
};

function checkRule(role: Role, index: number): readonly LintFinding[] {
  const { outcomes, rules } = role.decision;
  const rule = rules[index];
  if (rule?.effect.kind !== 'at-best') return [];
  const { outcome } = rule.effect;
  if (outcome === outcomes[0]?.id) {
    return [
      {
        path: ['decision', 'rules', index, 'at_best'],
        message: `"${outcome}" is the best outcome, so that this rule changes nothing.`,
        hint: 'Name the best outcome that is still possible, write "then" if this is meant to decide, or delete the rule.',
      },
    ];
  }
  if (isImpossible(role, rule.when)) return [];
  const why = whyIdle(role, index);
  const path = ['decision', 'rules', index, 'when'];
  return why
    ? [{ path, message: MESSAGES[why](outcome), hint: 'Change its numbers or its outcome, or delete the rule.' }]
    : [];
}

const MESSAGES: Readonly<Record<WhyIdle, (outcome: string) => string>> = {
  capped: () => 'Wherever this rule matches, another rule holds the outcome down as far, so that it changes nothing.',
  barred: () =>
    'Wherever this rule matches, a must-have or a check bars every hire without it, so that it changes nothing.',
  decided: (outcome) =>
    `Wherever this rule matches, nothing better than "${outcome}" is decided, so that it changes nothing.`,
};
