import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const ignoreUnknownCode: DocumentedRule = {
  code: 'ignore/unknown-code',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A comment ignores a code that nothing has.',
    why: 'It ignores nothing, and whoever wrote it meant something else.',
    bad: roleWith(
      '# hirecard-ignore role/exercise-used begins in May\nchecks:\n  - { id: early, ask: Is ready at four }\n',
    ),
    good: roleWith('checks:\n  - { id: early, ask: Is ready at four }\n'),
  },
};
