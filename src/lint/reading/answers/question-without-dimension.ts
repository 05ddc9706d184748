import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersQuestionWithoutDimension: DocumentedRule = {
  code: 'answers/question-without-dimension',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A note in an answers file names a question, but not the dimension it belongs to.',
    why: 'Two dimensions may ask the same; without the dimension the note cannot be shown beside its rating.',
    bad: answersWith({ 'ratings:': 'notes: [{ question: What would you offer instead?, text: Rye bread }]\nratings:' }),
    good: answersWith({
      'ratings:': 'notes: [{ dimension: advice, question: What would you offer instead?, text: Rye bread }]\nratings:',
    }),
  },
};
