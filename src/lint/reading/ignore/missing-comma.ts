import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const ignoreMissingComma: DocumentedRule = {
  code: 'ignore/missing-comma',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A comment that ignores names two codes without a comma between them.',
    why: 'What stands behind the first code is the reason, so that the second code ignores nothing.',
    bad: roleWith(
      '# hirecard-ignore role/exercise-unused ignore/unused begins in May\nexercises:\n  - { id: loaf, title: Bake a loaf, feeds: [dough] }\n',
    ),
    good: roleWith(
      '# hirecard-ignore role/exercise-unused begins in May\nexercises:\n  - { id: loaf, title: Bake a loaf, feeds: [dough] }\n',
    ),
  },
};
