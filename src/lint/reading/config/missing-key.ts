import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configMissingKey: DocumentedRule = {
  code: 'config/missing-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Something that a file of settings must have is not there.',
    why: 'Without it the setting does not say what it means.',
    bad: settings(`format: hirecard/config@1
interviewer: { name: Ana }`),
    good: settings(`format: hirecard/config@1
interviewer: { id: ana, name: Ana }`),
  },
};
