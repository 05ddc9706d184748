import type { DocumentedRule } from '../../rule.ts';
import { answersWith, EXAMPLE_ROLE } from '../examples.ts';

export const roleInvalid: DocumentedRule = {
  code: 'role/invalid',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The role of an answers file has errors.',
    why: 'Answers can only be checked against a rubric that is sound. Mend the role first; `hirecard validate` shows what is wrong with it.',
    bad: answersWith({ 'role: baker': 'role: cook' }, [
      { path: 'roles/cook.yaml', text: 'format: hirecard/role@1\nid: cook\n' },
    ]),
    good: answersWith({ 'role: baker': 'role: cook' }, [
      { path: 'roles/cook.yaml', text: EXAMPLE_ROLE.replace('id: baker', 'id: cook') },
    ]),
  },
};
