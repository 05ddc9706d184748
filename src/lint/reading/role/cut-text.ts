import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleCutText: DocumentedRule = {
  code: 'role/cut-text',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A text ends at a # that was meant to be part of it.',
    why: 'To YAML a # after a space begins a comment, and what follows is lost without a word.',
    bad: roleWith('summary: The #1 baker in town'),
    good: roleWith('summary: "The #1 baker in town"'),
  },
};
