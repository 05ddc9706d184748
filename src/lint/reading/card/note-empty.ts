import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardNoteEmpty: DocumentedRule = {
  code: 'card/note-empty',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A note in a scorecard says nothing.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"ratings":': '"notes": [{ "at": "2026-11-20T10:20:00.000Z", "text": "" }],\n  "ratings":' }),
    good: cardWith({
      '"ratings":':
        '"notes": [{ "at": "2026-11-20T10:20:00.000Z", "text": "Would like to hear by Friday" }],\n  "ratings":',
    }),
  },
};
