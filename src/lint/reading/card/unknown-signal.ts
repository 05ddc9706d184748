import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardUnknownSignal: DocumentedRule = {
  code: 'card/unknown-signal',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'A signal in a scorecard is not one of its rubric.',
    why: 'A scorecard is written by hirecard alone, so something has changed it since. Restore it, for example from git, or submit an amendment.',
    bad: cardWith({ '"strong": []': '"strong": ["smells"]' }),
    good: cardWith({ '"strong": []': '"strong": ["tastes"]' }),
  },
};
