import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlInvalidUtf8: DocumentedRule = {
  code: 'yaml/invalid-utf8',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A byte of the file is not part of any UTF-8 text.',
    why: 'The file was saved in an older encoding, and its accents cannot be read for certain. Save it as UTF-8 in your editor.',
    bad: [{ path: 'baker.yaml', text: roleWith('summary: Bakes brioche and crêpes'), encoding: 'latin1' }],
    good: roleWith('summary: Bakes brioche and crêpes'),
  },
};
