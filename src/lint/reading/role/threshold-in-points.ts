import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

const summed = (bar: string): string => `scale: [Poor, Good, Great]
decision:
  score: sum
  outcomes:
    - { id: hire, counts_as: hire, from: ${bar} }
    - { id: decline, counts_as: no-hire }`;

export const roleThresholdInPoints: DocumentedRule = {
  code: 'role/threshold-in-points',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A threshold is a word of the scale, where the decision adds ratings up.',
    why: 'The sum of several ratings is not on the scale of one. Write a number of points, or a percent.',
    bad: roleWith(summed('Great')),
    good: roleWith(summed('75%')),
  },
};
