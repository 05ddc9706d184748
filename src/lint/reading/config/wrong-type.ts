import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configWrongType: DocumentedRule = {
  code: 'config/wrong-type',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A setting is of another kind than is needed there.',
    why: 'It cannot be read as what was meant. The message says what is needed.',
    bad: settings(`format: hirecard/config@1
plain: sometimes`),
    good: settings(`format: hirecard/config@1
plain: true`),
  },
};
