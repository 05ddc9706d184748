import type { DocumentedRule } from '../../rule.ts';
import { answersWith, EXAMPLE_ROLE } from '../examples.ts';

export const roleAmbiguous: DocumentedRule = {
  code: 'role/ambiguous',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The role of an answers file has two files in the workspace.',
    why: 'Which of the two rubrics is meant cannot be known, and they may score differently. Remove one of the files.',
    bad: answersWith({}, [{ path: 'roles/baker.yml', text: EXAMPLE_ROLE }]),
    good: answersWith(),
  },
};
