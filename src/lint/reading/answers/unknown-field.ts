import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownField: DocumentedRule = {
  code: 'answers/unknown-field',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A field in an answers file is not one of the role.',
    why: 'Its text would appear in no report.',
    bad: answersWith({ 'ratings:': 'fields: { doubts: None }\nratings:' }),
    good: answersWith({ 'ratings:': 'fields: { next: Rye bread }\nratings:' }),
  },
};
