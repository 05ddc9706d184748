import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, decideMeaning } from '../../src/domain/decide.ts';
import { followCompletions } from '../../src/domain/follow-completions.ts';
import { judge } from '../../src/domain/judge.ts';
import { missingIn } from '../../src/domain/missing.ts';
import { pictureOfRole } from '../../src/domain/picture.ts';
import { compileProgram } from '../../src/domain/program.ts';
import { completed } from '../../src/domain/situation.ts';
import { cardsFor, roles } from './arbitrary-role.ts';
import { consult } from './oracle.ts';

/** Few cards, so that much is missing. */
const sparse = roles.chain((role) => cardsFor(role, 2).map((cards) => ({ role, cards })));

describe('following completions', () => {
  it('ends in exactly the outcomes that walking through each one gives, without any short cut', () => {
    fc.assert(
      fc.property(sparse, ({ role, cards }) => {
        const picture = pictureOfRole(role, cards);
        const program = compileProgram(completed(picture));
        const found = new Set<number>();
        const matching = role.decision.rules.map(() => new Set<boolean>());
        const visit: Parameters<typeof followCompletions>[2] = (knowledge) => {
          const { outcomes, rules } = judge(program, knowledge);
          for (const outcome of outcomes) found.add(outcome);
          for (const [rule, truths] of rules.entries()) matching[rule]?.add(truths.true);
        };
        expect(followCompletions(program, missingIn(picture), visit)).toBe(true);
        const expected = consult(role, null, cards);
        expect([...found].sort().map((index) => role.decision.outcomes[index]?.id)).toEqual(expected.possible);
        expect(matching.map((truths) => (truths.size > 1 ? 'open' : `${truths.has(true)}`))).toEqual(expected.settled);
      }),
      { numRuns: 300 },
    );
  });

  it('the short way to what a result means agrees with the long one', () => {
    fc.assert(
      fc.property(sparse, ({ role, cards }) => {
        const picture = pictureOfRole(role, cards);
        const { outcome, countsAs } = decide(picture);
        expect(decideMeaning(picture)).toEqual({ outcome, countsAs });
      }),
      { numRuns: 300 },
    );
  });
});
