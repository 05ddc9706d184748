import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleWrongValue: DocumentedRule = {
  code: 'role/wrong-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A value is not one of those that are possible there.',
    why: 'A misspelt word would otherwise be passed over, and the default would count in silence.',
    bad: roleWith('evidence: allways'),
    good: roleWith('evidence: required'),
  },
};
