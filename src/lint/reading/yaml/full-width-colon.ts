import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlFullWidthColon: DocumentedRule = {
  code: 'yaml/full-width-colon',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A full-width colon (：) stands where YAML wants an ordinary one.',
    why: 'It looks almost the same and comes from an East Asian keyboard; to YAML it is a letter, and the line has no key.',
    bad: roleWith('summary： Bakes bread'),
    good: roleWith('summary: Bakes bread'),
  },
};
