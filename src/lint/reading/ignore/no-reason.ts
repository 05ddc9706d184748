import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const ignoreNoReason: DocumentedRule = {
  code: 'ignore/no-reason',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A comment ignores a finding without saying why.',
    why: 'Whoever reads the role next cannot tell a decision from an oversight. Nothing is ignored until the reason is there.',
    bad: roleWith(
      '# hirecard-ignore role/exercise-unused\nexercises:\n  - { id: loaf, title: Bake a loaf, feeds: [dough] }\n',
    ),
    good: roleWith(
      '# hirecard-ignore role/exercise-unused begins in May, with the new oven\nexercises:\n  - { id: loaf, title: Bake a loaf, feeds: [dough] }\n',
    ),
  },
};
