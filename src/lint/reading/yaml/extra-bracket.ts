import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const yamlExtraBracket: DocumentedRule = {
  code: 'yaml/extra-bracket',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A bracket or brace closes what was never opened.',
    why: 'Everything after it is read in the wrong place.',
    bad: roleWith('source: { title: Handbook }}'),
    good: roleWith('source: { title: Handbook }'),
  },
};
