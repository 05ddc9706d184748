import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardNewerFormat: DocumentedRule = {
  code: 'card/newer-format',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'The scorecard was written by a later version of hirecard.',
    why: 'It may mean something that this version does not know, so that its result could not be trusted. Install the newer hirecard.',
    bad: cardWith({ 'scorecard@1': 'scorecard@9' }),
    good: cardWith(),
  },
};
