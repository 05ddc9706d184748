import type { DocumentedRule } from '../../rule.ts';
import { roleWithRule } from '../examples.ts';

export const roleContradiction: DocumentedRule = {
  code: 'role/contradiction',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two comparisons in one condition leave nothing that could fulfil both.',
    why: 'The rule would never match, whoever the candidate is.',
    bad: roleWithRule('{ score: { at_least: 4, below: 2 } }'),
    good: roleWithRule('{ score: { at_least: 2, below: 4 } }'),
  },
};
