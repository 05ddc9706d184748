import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlNoBreakSpace: DocumentedRule = {
  code: 'yaml/no-break-space',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A no-break space stands where YAML wants an ordinary one.',
    why: 'It looks the same and comes from a copied text. To YAML it is a letter, so that the line is not indented, or the key goes on.',
    bad: roleWith('summary:\u00A0Bakes bread'),
    good: roleWith('summary: Bakes bread'),
  },
};
