import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleWrongType: DocumentedRule = {
  code: 'role/wrong-type',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value is of another kind than is needed there: text for a list, a number for text.',
    why: 'It cannot be read as what was meant. The message says what is needed, the hint how to write it.',
    bad: roleWith('signals: [Tastes the dough]'),
    good: roleWith(`signals:
  strong: [Tastes the dough]`),
  },
};
