import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleTextTwice: DocumentedRule = {
  code: 'role/text-twice',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A signal or a red flag is in its list twice.',
    why: 'The interviewer would have to tick it twice.',
    bad: roleWith(`signals:
  strong:
    - Tastes the dough
    - Tastes the dough`),
    good: roleWith(`signals:
  strong:
    - Tastes the dough`),
  },
};
