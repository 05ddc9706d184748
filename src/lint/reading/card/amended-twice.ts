import type { DocumentedRule, ExampleFile } from '../../rule.ts';
import { amending, cardAt, cardWith, EXAMPLE_CARD } from '../examples.ts';

function amendment(number: number): readonly ExampleFile[] {
  const id = `00000000-0000-7000-8000-00000000000${number}`;
  return cardAt(`scorecards/baker/jane-doe/shop.ana.${number}.json`, { [EXAMPLE_CARD]: id, ...amending(EXAMPLE_CARD) });
}

export const cardAmendedTwice: DocumentedRule = {
  code: 'card/amended-twice',
  category: 'structure',
  level: 'error',
  docs: {
    what: 'Two amendments replace the same scorecard.',
    why: 'Only one of them can be the latest. Remove the one that is wrong; whoever amends after that amends the latest.',
    bad: [...amendment(3), ...amendment(2), ...cardWith()],
    good: [...amendment(2), ...cardWith()],
  },
};
