import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleBadMinutes: DocumentedRule = {
  code: 'role/bad-minutes',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A time does not go from fewer to more minutes, up to a day.',
    why: 'The guide tells the interviewer how long the exercise or the stage takes.',
    bad: roleWith(`exercises:
  - { id: loaf, title: Bake a loaf, minutes: 90-60, feeds: [dough] }`),
    good: roleWith(`exercises:
  - { id: loaf, title: Bake a loaf, minutes: 60-90, feeds: [dough] }`),
  },
};
