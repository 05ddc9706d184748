import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersSubmittedBeforeStart: DocumentedRule = {
  code: 'answers/submitted-before-start',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Answers were submitted before the interview was started.',
    why: 'One of the two moments is wrong, and the record of the interview with it.',
    bad: answersWith({ 'ratings:': 'started_at: 2026-11-20T11:00:00Z\nsubmitted_at: 2026-11-20T10:00:00Z\nratings:' }),
    good: answersWith({ 'ratings:': 'started_at: 2026-11-20T10:00:00Z\nsubmitted_at: 2026-11-20T11:00:00Z\nratings:' }),
  },
};
