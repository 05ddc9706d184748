import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configUnknownKey: DocumentedRule = {
  code: 'config/unknown-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key is not one that a file of settings has.',
    why: 'A misspelt setting would otherwise do nothing, in silence.',
    fix: 'It writes the key that was meant, where only one comes near.',
    bad: settings(`format: hirecard/config@1
rol: baker`),
    good: settings(`format: hirecard/config@1
role: baker`),
  },
};
