import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownVerdict: DocumentedRule = {
  code: 'answers/unknown-verdict',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The verdict in an answers file is not one that the role offers.',
    why: 'The panel compares verdicts in the order the role gives them, from worst to best.',
    bad: answersWith({ 'verdict: "Yes"': 'verdict: Perhaps' }),
    good: answersWith(),
  },
};
