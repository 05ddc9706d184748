import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configNewerFormat: DocumentedRule = {
  code: 'config/newer-format',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The file of settings is written for a later version of hirecard.',
    why: 'It may set something that this version does not know. Install the newer hirecard.',
    bad: settings('format: hirecard/config@9'),
    good: settings(`format: hirecard/config@1
`),
  },
};
