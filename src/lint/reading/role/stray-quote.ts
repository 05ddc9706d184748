import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleStrayQuote: DocumentedRule = {
  code: 'role/stray-quote',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A quote that was meant to hold a text became part of it.',
    why: 'YAML knows straight quotes only, and only from the first letter to the last.',
    bad: roleWith('summary: The best baker"'),
    good: roleWith('summary: The best baker'),
  },
};
