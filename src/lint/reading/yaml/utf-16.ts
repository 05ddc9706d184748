import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlUtf16: DocumentedRule = {
  code: 'yaml/utf-16',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The file is saved as UTF-16.',
    why: 'Some editors on Windows call this Unicode. Only UTF-8 is read: save the file with that encoding.',
    bad: [{ path: 'baker.yaml', text: `\uFEFF${roleWith()}`, encoding: 'utf16le' }],
    good: roleWith(),
  },
};
