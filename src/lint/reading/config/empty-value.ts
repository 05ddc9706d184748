import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configEmptyValue: DocumentedRule = {
  code: 'config/empty-value',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A setting has no value.',
    why: 'An empty value is mostly a line that was meant to be filled in. Write something, or delete the key.',
    bad: settings(`format: hirecard/config@1
role:`),
    good: settings(`format: hirecard/config@1
role: baker`),
  },
};
