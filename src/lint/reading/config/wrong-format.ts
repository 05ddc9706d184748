import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configWrongFormat: DocumentedRule = {
  code: 'config/wrong-format',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The format of a file of settings is written in a way that means no version.',
    why: 'It could be read only by guessing. Write `format: hirecard/config@1`.',
    bad: settings('format: hirecard/config@1.0'),
    good: settings(`format: hirecard/config@1
`),
  },
};
