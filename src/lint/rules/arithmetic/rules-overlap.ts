import type { LintFinding, RoleRule } from '../../rule.ts';
import { bandsOf, type Neighbours, neighboursAmong } from '../../score-bands.ts';

const role = (middle: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
decision:
  outcomes:
    - { id: hire, counts_as: hire }
    - { id: discuss, counts_as: undecided }
    - { id: no-hire, counts_as: no-hire }
  rules:
    - when: { score: { at_least: 4 } }
      then: hire
    - when: { score: { at_least: 3, ${middle} } }
      then: discuss
`;

export const rulesOverlap: RoleRule = {
  code: 'role/rules-overlap',
  category: 'arithmetic',
  level: 'note',
  docs: {
    what: 'Two rules that divide up the scores and share an edge or more.',
    why: 'The first that matches decides, so that the order of the rules says what the numbers should; a reader takes either.',
    bad: role('at_most: 4'),
    good: role('below: 4'),
  },
  check: ({ role }) =>
    role.decision.rules.length < 2 ? [] : bandsOf(role).flatMap(neighboursAmong).flatMap(overlapOf),
};

function overlapOf({ lower, upper }: Neighbours): readonly LintFinding[] {
  const [end, start, top] = [lower.interval.high, upper.interval.low, upper.interval.high];
  if (!end || !start || lower.outcome === upper.outcome) return [];
  const order = end.value.compare(start.value);
  if (order < 0 || (order === 0 && (end.isOpen || start.isOpen))) return [];
  // One inside the other is an exception to it, which stands first.
  if (top && top.value.compare(end.value) <= 0) return [];
  const [from, to] = [upper.written(start.value), lower.written(end.value)];
  const [first, second] = [Math.min(lower.rule, upper.rule), Math.max(lower.rule, upper.rule)];
  const deciding = first === lower.rule ? lower : upper;
  return [
    {
      path: ['decision', 'rules', second, 'when'],
      message: `A score ${from === to ? `of exactly ${from}` : `from ${from} to ${to}`} matches this rule and an earlier one, which makes it "${deciding.outcome}".`,
      hint: 'Let each score belong to one rule: "at_least" on one side of an edge, "below" on the other.',
      related: { message: 'the earlier one', path: ['decision', 'rules', first, 'when'] },
    },
  ];
}
