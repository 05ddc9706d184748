import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersUnknownQuestion: DocumentedRule = {
  code: 'answers/unknown-question',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A note in an answers file names a question that its dimension does not have.',
    why: 'The question has to stand there as the role asks it, or the note loses its place.',
    bad: answersWith({ 'ratings:': 'notes: [{ dimension: advice, question: What else?, text: Rye bread }]\nratings:' }),
    good: answersWith({
      'ratings:': 'notes: [{ dimension: advice, question: What would you offer instead?, text: Rye bread }]\nratings:',
    }),
  },
};
