import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleDisagreementRange: DocumentedRule = {
  code: 'role/disagreement-range',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The range of ratings that counts as a disagreement is wider than the scale, or not above 0.',
    why: 'Interviewers could then never disagree, or always would.',
    bad: roleWith('panel: { disagreement: 9 }'),
    good: roleWith('panel: { disagreement: 2 }'),
  },
};
