import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownKey: DocumentedRule = {
  code: 'answers/unknown-key',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A key is not one that an answers file has.',
    why: 'What it holds would be left out of the scorecard without a word.',
    fix: 'It writes the key that was meant, where only one comes near.',
    bad: answersWith({ 'verdict:': 'verdct:' }),
    good: answersWith(),
  },
};
