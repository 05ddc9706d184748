import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configInvalidId: DocumentedRule = {
  code: 'config/invalid-id',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An id in the settings has something other than lower-case letters, digits, `-` and `_` in it.',
    why: 'Ids become names of files. A name in any script goes beside the id: `{ id: ana, name: Ana }`.',
    bad: settings(`format: hirecard/config@1
interviewer: Ana Lima`),
    good: settings(`format: hirecard/config@1
interviewer: { id: ana-lima, name: Ana Lima }`),
  },
};
