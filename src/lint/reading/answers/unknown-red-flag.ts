import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownRedFlag: DocumentedRule = {
  code: 'answers/unknown-red-flag',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A red flag in an answers file is not one of the role.',
    why: 'Whether it rules a candidate out is said in the role, so it has to be one of the role’s.',
    bad: answersWith({ 'ratings:': 'red_flags: [late]\nratings:' }),
    good: answersWith({
      'ratings:': 'red_flags: [{ id: unwashed, evidence: Did not ask where the basin is }]\nratings:',
    }),
  },
};
