import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleHiddenCharacter: DocumentedRule = {
  code: 'role/hidden-character',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A text has a character in it that nobody sees, such as a zero-width space.',
    why: 'It comes along with copied text, makes two equal words differ, and breaks searches.',
    bad: roleWith('summary: Ba\u200bker of bread'),
    good: roleWith('summary: Baker of bread'),
  },
};
