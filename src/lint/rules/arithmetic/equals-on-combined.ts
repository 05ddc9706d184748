import type { Comparison, Condition } from '../../../domain/condition.ts';
import type { Path } from '../../../source/yaml/places.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

export const equalsOnCombined: RoleRule = {
  code: 'role/equals-on-combined',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: '`equals` on a value that is combined from several ratings.',
    why: 'A mean is almost never exactly a rating: two interviewers with 3 and 4 make 3.5, and the rule is silent.',
    bad: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: discuss, counts_as: undecided }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { rating: { of: bread, equals: 3 } }
      then: discuss
`,
    good: `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
decision:
  outcomes:
    - { id: hire, counts_as: hire, from: 4 }
    - { id: discuss, counts_as: undecided }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { rating: { of: bread, at_least: 3, below: 4 } }
      then: discuss
`,
  },
  check: ({ role }) =>
    role.decision.rules.flatMap(({ when }, index) =>
      inCondition(when, ['decision', 'rules', index, 'when'], role.panel.combine === 'lowest'),
    ),
};

/** The lowest of several ratings is one of them, so that only figures over several dimensions are combined then. */
function inCondition(condition: Condition, path: Path, lowest: boolean): readonly LintFinding[] {
  const at = [...path, condition.kind];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((part, index) => inCondition(part, [...at, index], lowest));
    case 'not':
      return inCondition(condition.condition, at, lowest);
    case 'score':
    case 'percent':
      return finding(condition.is, at);
    case 'rating':
      return isCombined(condition, lowest) || condition.of.kind === 'group' ? finding(condition.is, at) : [];
    case 'every':
      return isCombined(condition, lowest) ? finding(condition.is, at) : [];
    case 'count':
      return isCombined(condition, lowest) ? finding(condition.where, [...at, 'where']) : [];
    default:
      return [];
  }
}

function isCombined({ by }: { readonly by: 'panel' | 'interviewer' }, lowest: boolean): boolean {
  return by === 'panel' && !lowest;
}

function finding(is: Comparison, path: Path): readonly LintFinding[] {
  if (!is.some(({ comparator }) => comparator === 'equals')) return [];
  return [
    {
      path: [...path, 'equals'],
      at: 'key',
      message: 'This compares a combined value with one exact number, which it will hardly ever be.',
      hint: 'Write a range (at_least and below), or add "by: interviewer" to look at single ratings.',
    },
  ];
}
