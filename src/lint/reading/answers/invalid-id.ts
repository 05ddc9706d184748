import type { DocumentedRule } from '../../rule.ts';
import { answersWith } from '../examples.ts';

export const answersInvalidId: DocumentedRule = {
  code: 'answers/invalid-id',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'An id in an answers file has something other than lower-case letters, digits, `-` and `_` in it.',
    why: 'Ids become names of files. A name of a person in any script goes beside the id: `{ id: jane-doe, name: Jane Doe }`.',
    bad: answersWith({ 'jane-doe': 'Jane Doe' }),
    good: answersWith({ 'jane-doe': '{ id: jane-doe, name: Jane Doe }' }),
  },
};
