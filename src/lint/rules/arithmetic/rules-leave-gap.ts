import { HUNDRED, ZERO } from '../../../domain/exact.ts';
import type { Role } from '../../../domain/role.ts';
import { leavesOf } from '../../../source/role/condition-leaves.ts';
import { valueAt } from '../../../source/shape/explain-issue.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';
import { type Band, bandsOf, isAboutFigure, type Neighbours, neighboursAmong } from '../../score-bands.ts';

const role = (lowest: string) => `format: hirecard/role@1
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
    - when: { score: { ${lowest}, below: 4 } }
      then: discuss
    - when: { score: { at_most: 2 } }
      then: no-hire
`;

export const rulesLeaveGap: RoleRule = {
  code: 'role/rules-leave-gap',
  category: 'arithmetic',
  level: 'warning',
  docs: {
    what: 'Rules that divide up the scores and leave some of them out.',
    why: 'A mean falls between whole ratings sooner or later, and then gets the outcome meant for the rest.',
    bad: role('at_least: 3'),
    good: role('above: 2'),
  },
  check: ({ role, document }) => {
    const { outcomes, otherwise, rules } = role.decision;
    if (rules.length < 2 || outcomes.some(({ threshold }) => threshold)) return [];
    const bands = bandsOf(role);
    if (!isWholeTable(role, bands.flat())) return [];
    const isRestWritten = valueAt(document.value, ['decision', 'otherwise']) !== undefined;
    return bands.flatMap((figure) =>
      neighboursAmong(figure)
        .filter((pair) => isHole(pair, figure) && !isRestBetween(role, pair, isRestWritten))
        .map((pair) => finding(pair, otherwise)),
    );
  },
};

/** Whether no rule but the bands looks at a score, and could take what they leave. */
function isWholeTable({ decision: { rules } }: Role, bands: readonly Band[]): boolean {
  return rules.every(
    ({ when, effect }, index) =>
      effect.kind === 'at-best' || bands.some(({ rule }) => rule === index) || !leavesOf(when).some(isAboutFigure),
  );
}

function isHole({ lower, upper }: Neighbours, bands: readonly Band[]): boolean {
  const [end, start] = [lower.interval.high, upper.interval.low];
  if (!end || !start) return false;
  const order = end.value.compare(start.value);
  if (order > 0 || (order === 0 && !(end.isOpen && start.isOpen))) return false;
  const reachesOver = ({ interval: { high } }: Band): boolean => !high || high.value.compare(end.value) > 0;
  return !bands.slice(0, bands.indexOf(upper)).some(reachesOver);
}

/** What the rest gets is meant for the hole where it lies between its sides: strictly, or because someone wrote it. */
function isRestBetween({ decision }: Role, { lower, upper }: Neighbours, isRestWritten: boolean): boolean {
  const rank = (id: string): number => decision.outcomes.findIndex((outcome) => outcome.id === id);
  const [worse, rest, better] = [rank(lower.outcome), rank(decision.otherwise), rank(upper.outcome)];
  return (rest < worse && rest > better) || (isRestWritten && rest <= worse && rest >= better);
}

function finding({ lower, upper }: Neighbours, otherwise: string): LintFinding {
  const from = lower.written(lower.interval.high?.value ?? ZERO);
  const to = upper.written(upper.interval.low?.value ?? HUNDRED);
  const [first, second] = [Math.min(lower.rule, upper.rule), Math.max(lower.rule, upper.rule)];
  return {
    path: ['decision', 'rules', second, 'when'],
    message: `A score ${from === to ? `of exactly ${from}` : `between ${from} and ${to}`} matches none of these rules and gets "${otherwise}".`,
    hint: 'Let one begin where the other ends ("at_least" here, "below" there), or write what the rest gets as "otherwise".',
    related: { message: 'the other side', path: ['decision', 'rules', first, 'when'] },
  };
}
