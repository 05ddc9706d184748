import type { DocumentedRule } from '../../rule.ts';
import { settings } from '../examples.ts';

export const configLevelNotPossible: DocumentedRule = {
  code: 'config/level-not-possible',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A level is set for something that is always an error.',
    why: 'A file with such an error cannot mean what it says, and no other command reads it. Only what is told as a warning or a note can be taken more or less seriously.',
    bad: settings('format: hirecard/config@1\nvalidate:\n  levels:\n    config/unknown-code: note\n'),
    good: settings('format: hirecard/config@1\nvalidate:\n  levels:\n    role/number-of-dimensions: warning\n'),
  },
};
