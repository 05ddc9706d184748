import type { DocumentedRule } from '../../rule.ts';
import { roleWith } from '../examples.ts';

export const roleScaleWordTwice: DocumentedRule = {
  code: 'role/scale-word-twice',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The same word stands for two ratings.',
    why: 'Whoever writes the word could mean either. Ratings next to each other may share a word as a band (1-2).',
    bad: roleWith('scale: [Poor, Good, good]'),
    good: roleWith('scale: [Poor, Good, Great]'),
  },
};
