import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersInvalidDate: DocumentedRule = {
  code: 'answers/invalid-date',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A moment in an answers file is not a date and time with its offset.',
    why: 'Without the offset nobody elsewhere could say when it was. Write it like 2026-11-20T10:00:00Z.',
    bad: answersWith({ 'ratings:': 'submitted_at: 20 November 2026\nratings:' }),
    good: answersWith({ 'ratings:': 'submitted_at: 2026-11-20T11:00:00+01:00\nratings:' }),
  },
};
