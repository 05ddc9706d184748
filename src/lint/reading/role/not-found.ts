import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const roleNotFound: DocumentedRule = {
  code: 'role/not-found',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The role of an answers file is nowhere in the workspace.',
    why: 'Answers mean something only beside the rubric that was asked.',
    bad: answersWith({ 'role: baker': 'role: bakr' }),
    good: answersWith(),
  },
};
