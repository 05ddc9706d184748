import type { Dimension } from '../../../domain/role.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

const role = (best: string, middle: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    anchors:
      5: ${best}
      3: ${middle}
`;

export const anchorsNotBehaviour: RoleRule = {
  code: 'role/anchors-not-behaviour',
  category: 'design',
  level: 'note',
  docs: {
    what: 'Anchors of a dimension that differ only in words such as good, very good, often or clearly.',
    why: 'They repeat the scale instead of explaining it: whoever has to choose between two of them has nothing to go by.',
    bad: role('Very good bread', 'Good bread'),
    good: role('The crust sings, and the crumb is open to the edge', 'The loaf is baked through'),
  },
  check: ({ role: { dimensions }, document }) =>
    dimensions.filter(differOnlyInDegree).map(({ id }) => ({
      path: [...dimensionPath(document, id), 'anchors'],
      at: 'key',
      message: `The anchors of "${id}" differ only in words of praise or degree; none says what is seen.`,
      hint: 'Write what a candidate at each rating says or does that the others do not.',
    })),
};

/** Whether the anchors have the same words, or none, once those that only grade are taken out. */
function differOnlyInDegree({ anchors }: Dimension): boolean {
  // What is described at length is hardly ever a grade; most dimensions are done with here.
  if (anchors.length < 2 || anchors.some(({ text }) => text.length > LONGEST)) return false;
  const [rest, ...others] = new Set(anchors.map(({ text }) => withoutGrades(text)));
  return others.length === 0 && !/\d/.test(rest ?? '');
}

const LONGEST = 80;

function withoutGrades(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = words.filter((word) => !GRADES.has(word));
  return rest.every((word) => MERE_DEGREES.has(word)) ? '' : rest.join(' ');
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const GRADES = wordSet(
  `a an the is are of to and does do very really extremely highly quite rather somewhat fairly slightly mostly
  good better best great excellent outstanding exceptional superb strong stronger strongest solid
  fair average acceptable adequate ok okay fine satisfactory sufficient decent mediocre moderate
  bad worse worst poor poorer poorest weak weaker weakest unacceptable unsatisfactory insufficient inadequate
  meets meet met exceeds exceed exceeded bar expectations expectation standard standards
  well badly poorly clearly always usually often sometimes rarely seldom yes hire pass fail`,
);

/** They grade where they stand alone, and say something beside other words: "no licence", "at low heat". */
const MERE_DEGREES = wordSet(
  'no not never little low lower lowest high higher highest medium below above far beyond under over limited basic level',
);
