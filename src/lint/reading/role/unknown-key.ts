import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleUnknownKey: DocumentedRule = {
  code: 'role/unknown-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key is not one that this part of a role has.',
    why: 'A misspelt key would otherwise do nothing, and nobody would notice that a minimum or a weight does not count.',
    fix: 'It writes the key that was meant, where only one comes near.',
    bad: roleWith('sumary: Bakes bread'),
    good: roleWith('summary: Bakes bread'),
  },
};
