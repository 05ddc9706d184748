import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlEscape: DocumentedRule = {
  code: 'yaml/escape',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A backslash between double quotes is followed by something that means nothing there.',
    why: 'Between double quotes a backslash begins a code such as \\n. Write it twice, or use single quotes, in which it is an ordinary character.',
    bad: roleWith('summary: "Breads \\& rolls"'),
    good: roleWith('summary: "Breads & rolls"'),
  },
};
