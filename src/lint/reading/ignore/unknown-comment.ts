import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const ignoreUnknownComment: DocumentedRule = {
  code: 'ignore/unknown-comment',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A comment looks as if it were to ignore a finding and is written otherwise.',
    why: 'It does nothing: only # hirecard-ignore and # hirecard-ignore-file are heeded, spelt exactly so.',
    bad: roleWith(
      '# hirecard-ingore role/exercise-unused begins in May\nexercises:\n  - { id: loaf, title: Bake a loaf, feeds: [dough] }\n',
    ),
    good: roleWith(
      '# hirecard-ignore role/exercise-unused begins in May\nexercises:\n  - { id: loaf, title: Bake a loaf, feeds: [dough] }\n',
    ),
  },
};
