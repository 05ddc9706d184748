import { dimensionPath } from '../../dimension-path.ts';
import type { LintFinding, RoleRule } from '../../rule.ts';

const role = (anchors: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
${anchors}`;

export const anchorsMissing: RoleRule = {
  code: 'role/anchors-missing',
  category: 'design',
  level: 'note',
  docs: {
    what: 'A dimension without anchors.',
    why: 'Two interviewers mean different things by a 4 unless something says what a 4 looks like. Labels of the scale ("Meets the bar") are the same for every dimension and cannot say it.',
    bad: role(''),
    good: role(`    anchors:
      5: Explains a failed batch by temperature and time, and bakes the next one right
      1: Repeats the recipe and cannot say what went wrong
`),
  },
  check: ({ role: { dimensions, scale }, document }): readonly LintFinding[] => {
    const without = dimensions.filter(({ anchors }) => anchors.length === 0);
    if (without.length === 0) return [];
    const hint = 'Describe what an interviewer sees or hears at the best rating, at the worst and in the middle.';
    if (without.length === dimensions.length) {
      const isLabelled = scale.kind === 'numbers' && scale.ratings.some(({ label }) => label !== undefined);
      const message = isLabelled
        ? 'No dimension has anchors: only the labels of the scale say what a rating means.'
        : 'No dimension has anchors, which say what a rating looks like.';
      return [{ path: ['dimensions'], at: 'key', message, hint }];
    }
    return without.map(({ id }) => ({
      path: [...dimensionPath(document, id), 'id'],
      message: `The dimension "${id}" has no anchors.`,
      hint,
    }));
  },
};
