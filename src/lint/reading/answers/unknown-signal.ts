import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownSignal: DocumentedRule = {
  code: 'answers/unknown-signal',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A signal in an answers file is not one of the role.',
    why: 'Signals are named by id, so that every interviewer means the same.',
    bad: answersWith({ 'ratings:': 'signals: { strong: [smells] }\nratings:' }),
    good: answersWith({ 'ratings:': 'signals: { strong: [tastes] }\nratings:' }),
  },
};
