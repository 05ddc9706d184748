import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardDigestMalformed: DocumentedRule = {
  code: 'card/digest-malformed',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The digest of the rubric in a scorecard is not a digest.',
    why: 'It says which rubric the ratings were given with, to the letter. A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ 'sha256:': 'md5:' }),
    good: cardWith(),
  },
};
