import type { DocumentedRule } from '../../rule.ts';
import { cardWith } from '../examples.ts';

export const cardListedTwice: DocumentedRule = {
  code: 'card/listed-twice',
  category: 'structure',
  level: 'warning',
  docs: {
    what: 'A signal or a red flag is in a scorecard twice.',
    why: 'It counts once, and does no harm, but somebody has changed the file.',
    bad: cardWith({ '"strong": []': '"strong": ["tastes", "tastes"]' }),
    good: cardWith({ '"strong": []': '"strong": ["tastes"]' }),
  },
};
