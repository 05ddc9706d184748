import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersNoteEmpty: DocumentedRule = {
  code: 'answers/note-empty',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A note in an answers file says nothing.',
    why: 'Mostly it is a line that was meant to be filled in. Write what was said, or delete the note.',
    bad: answersWith({ 'ratings:': 'notes: [" "]\nratings:' }),
    good: answersWith({ 'ratings:': 'notes: [Would like to hear by Friday]\nratings:' }),
  },
};
