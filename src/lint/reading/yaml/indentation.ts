import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlIndentation: DocumentedRule = {
  code: 'yaml/indentation',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A line begins in a column that fits nothing above it.',
    why: 'The columns say what belongs to what. Keys that belong together start in the same column.',
    bad: roleWith(`source:
    title: The baker’s handbook
  note: Second edition`),
    good: roleWith(`source:
  title: The baker’s handbook
  note: Second edition`),
  },
};
