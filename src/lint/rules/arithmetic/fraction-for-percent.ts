import type { Condition } from '../../../domain/condition.ts';
import { type Exact, exactText, HUNDRED } from '../../../domain/exact.ts';
import type { Path } from '../../../source/yaml/places.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

const role = (value: string) => `format: hirecard/role@1
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
    - when: { coverage: { below: ${value} } }
      at_best: discuss
`;

export const fractionForPercent: RoleRule = {
  code: 'role/fraction-for-percent',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'A number up to 1 where percents from 0 to 100 are compared.',
    why: 'These figures go from 0 to 100: below 0.5 is below half a percent, not below a half.',
    bad: role('0.5'),
    good: role('50%'),
  },
  check: ({ role: { decision } }) =>
    decision.rules.flatMap(({ when }, index) => inCondition(when, ['decision', 'rules', index, 'when'])),
};

function inCondition(condition: Condition, path: Path): readonly LintFinding[] {
  const at = [...path, condition.kind];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((part, index) => inCondition(part, [...at, index]));
    case 'not':
      return inCondition(condition.condition, at);
    case 'coverage':
    case 'percent':
      return condition.is.flatMap(({ comparator, value }) =>
        value.kind === 'number' && isFraction(value.value) ? [finding(value.value, [...at, comparator])] : [],
      );
    default:
      return [];
  }
}

function isFraction(value: Exact): boolean {
  return value.compare(0) > 0 && value.compare(1) <= 0;
}

function finding(value: Exact, path: Path): LintFinding {
  const [text, percent] = [exactText(value), exactText(value.mul(HUNDRED))];
  return {
    path,
    message: `${text} is ${text}% here: this goes from 0 to 100.`,
    hint: `Write ${percent}% if that is meant, or ${text}% if it is not.`,
  };
}
