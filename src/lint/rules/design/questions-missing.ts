import { dimensionPath } from '../../dimension-path.ts';
import type { RoleRule } from '../../rule.ts';

const role = (questions: string) => `format: hirecard/role@1
id: baker
title: Baker
dimensions:
  - id: bread
    name: Bread
${questions}`;

export const questionsMissing: RoleRule = {
  code: 'role/questions-missing',
  category: 'design',
  level: 'note',
  docs: {
    what: 'A dimension without a question, and without an exercise that feeds it.',
    why: 'Every interviewer then asks something else, and the ratings of two candidates cannot be compared.',
    bad: role(''),
    good: role('    questions:\n      - ask: Tell me about a batch that went wrong.\n'),
  },
  check: ({ role: { dimensions, exercises }, document }) => {
    const fed = new Set(exercises.flatMap(({ feeds }) => feeds));
    const without = dimensions.filter(({ id, questions }) => questions.length === 0 && !fed.has(id));
    if (without.length === 0) return [];
    const hint = 'Write the question every candidate is asked, or name the dimension in the "feeds" of an exercise.';
    if (without.length === dimensions.length) {
      const message = 'No dimension has a question, and no exercise feeds one.';
      return [{ path: ['dimensions'], at: 'key', message, hint }];
    }
    return without.map(({ id }) => ({
      path: [...dimensionPath(document, id), 'id'],
      message: `The dimension "${id}" has no question, and no exercise feeds it.`,
      hint,
    }));
  },
};
