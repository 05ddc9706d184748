import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configUnknownRole: DocumentedRule = {
  code: 'config/unknown-role',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'The settings of a workspace propose a role that is not there.',
    why: 'A role that was renamed would silently not be proposed any more, and everyone would have to pick it again. Write the name the role has now.',
    bad: settings(`format: hirecard/config@1
role: bakr`),
    good: settings(`format: hirecard/config@1
role: baker`),
  },
};
