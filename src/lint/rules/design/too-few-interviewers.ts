import { dimensionPath } from '../../dimension-path.ts';
import type { LintRule } from '../../rule.ts';

const role = (interviewers: number) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
stages:
  - { id: morning, name: Morning, dimensions: [bread], interviewers: ${interviewers} }
panel:
  interviewers_per_dimension: 2
`;

export const tooFewInterviewers: LintRule = {
  code: 'role/too-few-interviewers',
  category: 'design',
  level: 'warning',
  docs: {
    what: 'A dimension whose stages have fewer interviewers than `interviewers_per_dimension` asks for.',
    why: 'However well the loop goes, every panel shows a gap there.',
    bad: role(1),
    good: role(2),
  },
  check: ({ role: { dimensions, stages, panel }, document }) => {
    const wanted = panel.interviewersPerDimension;
    if (wanted === undefined) return [];
    return dimensions.flatMap(({ id }) => {
      const covering = stages.filter((stage) => stage.dimensions.includes(id));
      // A stage that does not say how many it has can have any number; one that nobody covers is another matter.
      if (covering.length === 0 || covering.some(({ interviewers }) => interviewers === undefined)) return [];
      const most = covering.reduce((total, { interviewers = 0 }) => total + interviewers, 0);
      if (most >= wanted) return [];
      return [
        {
          path: [...dimensionPath(document, id), 'id'],
          message: `"${id}" is rated by ${most} ${most === 1 ? 'interviewer' : 'interviewers'}, but "interviewers_per_dimension" asks for ${wanted}.`,
          hint: 'Give its stages more interviewers, cover it in another stage, or ask for fewer.',
          related: { message: `${wanted} asked for here`, path: ['panel', 'interviewers_per_dimension'] },
        },
      ];
    });
  },
};
