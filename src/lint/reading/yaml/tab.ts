import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlTab: DocumentedRule = {
  code: 'yaml/tab',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A line is indented by a tab.',
    why: 'YAML indents by spaces alone. Most editors can be told to write spaces when the tab key is pressed.',
    bad: roleWith(`source:
	title: The baker’s handbook`),
    good: roleWith(`source:
  title: The baker’s handbook`),
  },
};
