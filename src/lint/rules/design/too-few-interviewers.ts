import type { Stage } from '../../../domain/role.ts';
import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

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

export const tooFewInterviewers: RoleRule = {
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
    const most = mostInterviewers(stages);
    return dimensions.flatMap(({ id }) => {
      const number = most.get(id) ?? Number.POSITIVE_INFINITY;
      if (number >= wanted) return [];
      return [
        {
          path: [...dimensionPath(document, id), 'id'],
          message: `"${id}" is rated by ${number} ${number === 1 ? 'interviewer' : 'interviewers'}, but "interviewers_per_dimension" asks for ${wanted}.`,
          hint: 'Give its stages more interviewers, cover it in another stage, or ask for fewer.',
          related: { message: `${wanted} asked for here`, path: ['panel', 'interviewers_per_dimension'] },
        },
      ];
    });
  },
};

/** By dimension. A stage that does not say how many it has can have any number; what no stage covers is left out. */
function mostInterviewers(stages: readonly Stage[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { dimensions, interviewers = Number.POSITIVE_INFINITY } of stages) {
    for (const id of dimensions) most.set(id, (most.get(id) ?? 0) + interviewers);
  }
  return most;
}
