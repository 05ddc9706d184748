import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlApostrophe: DocumentedRule = {
  code: 'yaml/apostrophe',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An apostrophe ends a text that stands in single quotes.',
    why: 'What follows the apostrophe is then no longer part of the text. Write the apostrophe twice, or use double quotes.',
    bad: roleWith("summary: 'Keeps the baker's hours'"),
    good: roleWith(`summary: "Keeps the baker's hours"`),
  },
};
