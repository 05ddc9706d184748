import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersVerdictMissing: DocumentedRule = {
  code: 'answers/verdict-missing',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The interviewer’s own verdict is not there, and the role asks for one.',
    why: 'The verdict is compared with what the ratings give; without it a contradiction stays unseen.',
    bad: answersWith({ 'verdict: "Yes"\n': '' }),
    good: answersWith(),
  },
};
