import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlControlCharacter: DocumentedRule = {
  code: 'yaml/control-character',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A character in the file is a control character, which nobody can see.',
    why: 'It comes from a copied text or a damaged file, and would end up in guides and scorecards, where some programs obey it.',
    bad: roleWith('summary: Bakes\u0007 bread'),
    good: roleWith('summary: Bakes bread'),
  },
};
