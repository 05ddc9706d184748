import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlMissingComma: DocumentedRule = {
  code: 'yaml/missing-comma',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two entries between brackets have no comma between them.',
    why: 'Between brackets and braces a comma ends an entry; a line break does not.',
    bad: roleWith('source: {\n  "title": "Handbook"\n  "note": "Second edition" }'),
    good: roleWith('source: {\n  "title": "Handbook",\n  "note": "Second edition" }'),
  },
};
