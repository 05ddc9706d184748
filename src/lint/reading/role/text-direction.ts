import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleTextDirection: DocumentedRule = {
  code: 'role/text-direction',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A text has a character in it that turns the direction in which the rest is read.',
    why: 'What a person reads is then not what the file says.',
    bad: roleWith('summary: Baker \u202Edaerb'),
    good: roleWith('summary: Baker of bread'),
  },
};
