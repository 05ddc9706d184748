import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersListedTwice: DocumentedRule = {
  code: 'answers/listed-twice',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A signal or a red flag is in an answers file twice.',
    why: 'It counts once. Delete the second.',
    bad: answersWith({ 'ratings:': 'signals: { strong: [tastes, tastes] }\nratings:' }),
    good: answersWith({ 'ratings:': 'signals: { strong: [tastes] }\nratings:' }),
  },
};
