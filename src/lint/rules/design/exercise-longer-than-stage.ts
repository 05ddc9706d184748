import type { Exercise } from '../../../domain/role.ts';
import type { RoleRule } from '../../rule.ts';

const role = (minutes: number) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - { id: bread, name: Bread }
exercises:
  - { id: loaf, title: Bake a loaf, minutes: 90-120, form: live, feeds: [bread] }
stages:
  - { id: morning, name: Morning, minutes: ${minutes}, dimensions: [bread], exercises: [loaf] }
`;

export const exerciseLongerThanStage: RoleRule = {
  code: 'role/exercise-longer-than-stage',
  category: 'design',
  level: 'warning',
  docs: {
    what: 'A stage whose live exercises and presentations take longer than the stage.',
    why: 'The interview runs over or the exercise is cut short, for some candidates more than for others.',
    bad: role(60),
    good: role(120),
  },
  check: ({ role: { stages, exercises } }) =>
    stages.flatMap((stage, index) => {
      const within = exercises.filter(({ id, form }) => stage.exercises.includes(id) && isDuringStage(form));
      const least = within.reduce((total, { minutes }) => total + (minutes?.from ?? 0), 0);
      if (!stage.minutes || least <= stage.minutes.to) return [];
      const what = within.length === 1 ? `the exercise "${within[0]?.id}" takes` : 'its exercises take';
      return [
        {
          path: ['stages', index, 'minutes'],
          message: `The stage "${stage.id}" has ${stage.minutes.to} minutes, but ${what} at least ${least}.`,
          hint: 'Give the stage more time, or the exercise less.',
        },
      ];
    }),
};

/** What is taken home needs no time of the stage; of what is written, or does not say, nobody knows. */
function isDuringStage(form: Exercise['form']): boolean {
  return form === 'live' || form === 'presentation';
}
