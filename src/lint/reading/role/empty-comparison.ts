import type { DocumentedRule } from '../../rule.ts';
import { roleWithRule } from '../examples.ts';

export const roleEmptyComparison: DocumentedRule = {
  code: 'role/empty-comparison',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A condition names something to compare, and nothing to compare it with.',
    why: 'It would say nothing. Write at_least, above, at_most, below or equals, with a value.',
    bad: roleWithRule('{ score: {} }'),
    good: roleWithRule('{ score: { below: 3 } }'),
  },
};
