import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

const role = (languages: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
  - { id: cakes, name: Cakes }
  - { id: languages, name: Languages (optional)${languages} }
decision:
  score: sum
  outcomes:
    - { id: hire, counts_as: hire, from: 8 }
    - { id: no-hire, counts_as: no-hire }
`;

export const optionalInSum: RoleRule = {
  code: 'role/optional-in-sum',
  category: 'arithmetic',
  level: 'note',
  docs: {
    what: 'A dimension that is called optional and yet counts in a sum of points.',
    why: 'The thresholds are written for the sum of all dimensions. Where it is not rated, the others are scaled up to that sum, which readers of "8 of 15 points" do not expect.',
    bad: role(''),
    good: role(', bonus: 5%'),
  },
  check: ({ role: { dimensions, decision }, document }) =>
    decision.score !== 'sum'
      ? []
      : dimensions
          .filter(({ name, bonus }) => !bonus && OPTIONAL.test(name))
          .map(({ id, name }) => ({
            path: [...dimensionPath(document, id), 'name'],
            within: OPTIONAL.exec(name)?.[0],
            message: `"${id}" is called optional, but its points are part of the sum that the outcomes ask for.`,
            hint: 'Make it a bonus, which only raises the score, or let the score be a mean.',
          })),
};

const OPTIONAL = /\b(?:optional|(?:if|where) applicable|nice[- ]to[- ]have)\b/i;
