import type { Scale } from '../../../domain/scale.ts';
import type { Path } from '../../../source/yaml/places.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

/** From 0 to 10 is common and has eleven. */
const MOST = 11;

const role = (max: number) => `format: hirecard/role@1
id: baker
title: Baker
scale: { min: 0, max: ${max} }
dimensions:
  - { id: bread, name: Bread }
`;

export const scaleTooFine: RoleRule = {
  code: 'role/scale-too-fine',
  category: 'design',
  level: 'note',
  docs: {
    what: `A scale with more than ${MOST} ratings.`,
    why: 'People tell about seven grades apart. Beyond that two ratings next to each other are chance, and most never get an anchor.',
    bad: role(20),
    good: role(5),
  },
  check: ({ role: { scale, dimensions }, document }) => [
    ...inScale(scale, ['scale']),
    ...dimensions
      .filter((dimension) => dimension.scale !== scale)
      .flatMap((dimension) => inScale(dimension.scale, [...dimensionPath(document, dimension.id), 'scale'])),
  ],
};

function inScale({ ratings }: Scale, path: Path): readonly LintFinding[] {
  if (ratings.length <= MOST) return [];
  const message = `This scale has ${ratings.length} ratings, more than interviewers can tell apart.`;
  return [{ path, message, hint: 'Use 4 to 7 ratings with an anchor for most of them, or a larger step.' }];
}
