import type { DocumentedRule } from '../../rule.ts';
import { roleWithRule } from '../examples.ts';

export const roleBadComparison: DocumentedRule = {
  code: 'role/bad-comparison',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A condition compares with a value that what is compared can never have.',
    why: 'The condition would always or never hold. A score lies on the scale, a percent between 0% and 100%, a number of people is whole.',
    bad: roleWithRule('{ percent: { below: 130% } }'),
    good: roleWithRule('{ percent: { below: 30% } }'),
  },
};
