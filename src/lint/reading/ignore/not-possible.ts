import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const ignoreNotPossible: DocumentedRule = {
  code: 'ignore/not-possible',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A comment ignores an error.',
    why: 'A file with an error cannot mean what it says, and no other command reads it, whatever the reason is. Only warnings and notes can be ignored.',
    bad: roleWith(
      '# hirecard-ignore ignore/no-reason we know why\nchecks:\n  - { id: early, ask: Is ready at four }\n',
    ),
    good: roleWith('checks:\n  - { id: early, ask: Is ready at four }\n'),
  },
};
