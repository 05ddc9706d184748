import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const ignoreUnused: DocumentedRule = {
  code: 'ignore/unused',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A comment ignores something that is not there.',
    why: 'What it was about is mended or has moved. Left behind, it would hide the next finding of its kind.',
    bad: roleWith(
      '# hirecard-ignore role/exercise-unused begins in May\nchecks:\n  - { id: early, ask: Is ready at four }\n',
    ),
    good: roleWith('checks:\n  - { id: early, ask: Is ready at four }\n'),
  },
};
