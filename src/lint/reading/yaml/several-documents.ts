import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlSeveralDocuments: DocumentedRule = {
  code: 'yaml/several-documents',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A second document begins after a line `---`.',
    why: 'One file holds one role, one scorecard or one set of answers. What stands after the line would be passed over.',
    bad: roleWith('---\ntitle: Pastry baker'),
    good: roleWith(),
  },
};
