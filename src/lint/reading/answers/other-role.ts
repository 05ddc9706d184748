import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersOtherRole: DocumentedRule = {
  code: 'answers/other-role',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An answers file names its role in a way that the role itself does not.',
    why: 'A scorecard belongs to a role by its id. Write the id, not the path of the file.',
    bad: answersWith({ 'role: baker': 'role: roles/baker.yaml' }),
    good: answersWith(),
  },
};
