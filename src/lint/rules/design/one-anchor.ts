import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

const role = (more: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
    anchors:
      5: Explains a failed batch by temperature and time, and bakes the next one right
${more}`;

export const oneAnchor: RoleRule = {
  code: 'role/one-anchor',
  category: 'design',
  level: 'note',
  docs: {
    what: 'A dimension with a single anchor.',
    why: 'One example shows one rating. How far below or above it something lies, every interviewer has to guess.',
    bad: role(''),
    good: role('      1: Repeats the recipe and cannot say what went wrong\n'),
  },
  check: ({ role: { dimensions }, document }) =>
    dimensions
      .filter(({ anchors }) => anchors.length === 1)
      .map(({ id }) => ({
        path: [...dimensionPath(document, id), 'anchors'],
        at: 'key',
        message: `The dimension "${id}" has one anchor only.`,
        hint: 'Add one near the other end of the scale.',
      })),
};
