/** What lint claims can never happen does not happen, for any scorecard or panel of random roles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../src/domain/aggregate-panel.ts';
import type { Comparison, Condition } from '../../src/domain/condition.ts';
import { exact, ratio } from '../../src/domain/exact.ts';
import type { DecisionResult } from '../../src/domain/result.ts';
import type { Role } from '../../src/domain/role.ts';
import { findLabel } from '../../src/domain/scale.ts';
import { scoreScorecard } from '../../src/domain/score-scorecard.ts';
import { whyIdle } from '../../src/lint/caps.ts';
import { resultOf } from '../../src/lint/full-cards.ts';
import { canHoldAt } from '../../src/lint/rated-alike.ts';
import { isAlwaysMatching, isAlwaysTooLate, isImpossible } from '../../src/lint/reach.ts';
import { outcomeNeverGiven } from '../../src/lint/rules/arithmetic/outcome-never-given.ts';
import { readDocument } from '../../src/source/document.ts';
import { buildRole, type CardBrief, card } from '../build-role.ts';
import { cardsFor, roles } from './arbitrary-role.ts';

const read = readDocument('{}', 'role.yaml');

/** Decoding refuses a label or must_have that means nothing where a score or one value is compared with it. */
function isDecodable(role: Role, condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.every((part) => isDecodable(role, part));
    case 'not':
      return isDecodable(role, condition.condition);
    case 'score':
    case 'rating': {
      const dimension = condition.kind === 'rating' && role.dimensions.find(({ id }) => id === condition.of.id);
      const scale = dimension ? dimension.scale : role.scale;
      return condition.is.every(({ value }) => {
        if (value.kind === 'must-have') return dimension !== false && dimension?.mustHave !== undefined;
        return value.kind !== 'label' || findLabel(scale, value.label) !== undefined;
      });
    }
    default:
      return true;
  }
}

/** The role without the rules that are said to lower nothing. */
function withoutIdle(role: Role): Role {
  const rules = role.decision.rules.filter((_, index) => whyIdle(role, index) === undefined);
  return { ...role, decision: { ...role.decision, rules } };
}

const cases = roles
  .filter((role) => role.decision.rules.every(({ when }) => isDecodable(role, when)))
  .chain((role) => cardsFor(role).map((cards) => ({ role, cards })));

describe('proofs of lint', () => {
  it('hold against the engine', () => {
    fc.assert(
      fc.property(cases, ({ role, cards }) => {
        if (!read.ok || cards.length === 0) return;
        const impossible = role.decision.rules.map(({ when }) => isImpossible(role, when));
        const never = outcomeNeverGiven.check({ role, document: read.value }).map(({ path }) => {
          const outcome = role.decision.outcomes[Number(path[2])];
          return outcome?.id;
        });
        const decisions: DecisionResult[] = [
          aggregatePanel(role, cards).decision,
          ...cards.map((card) => scoreScorecard(role, card).decision),
        ];
        const late = role.decision.rules.map((_, index) => isAlwaysTooLate(role, index));
        const always = role.decision.rules.map(({ when }) => isAlwaysMatching(role, when));
        const spared = withoutIdle(role);
        expect([
          aggregatePanel(spared, cards).decision.outcome,
          ...cards.map((card) => scoreScorecard(spared, card).decision.outcome),
        ]).toEqual(decisions.map(({ outcome }) => outcome));
        for (const { outcome, possible, possibleIsExact, rules, decidedBy } of decisions) {
          if (decidedBy.kind === 'rule') expect(late[decidedBy.rule]).toBe(false);
          rules.forEach(({ matches, settled }, index) => {
            if (impossible[index]) expect([matches, settled]).toEqual([false, 'false']);
            if (always[index] && outcome !== null) expect(matches).toBe(true);
          });
          expect(never).not.toContain(outcome);
          if (possibleIsExact) expect(possible.filter((id) => never.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Few numbers, so that conditions often clash and often do not; three dimensions on different scales. */
const number = fc.constantFrom('1', '2', '3', '4', '5').map((it) => ({ kind: 'number' as const, value: exact(it) }));
const is = fc
  .record({ comparator: fc.constantFrom('at_least', 'above', 'at_most', 'below', 'equals' as const), value: number })
  .map((part): Comparison => [part as Comparison[number]]);
const where = is;
const within = fc.constantFrom(undefined, undefined, ['b', 'c']);
const by = fc.constantFrom('panel', 'panel', 'interviewer' as const);
const dimension = fc.constantFrom('a', 'b', 'c').map((id) => ({ kind: 'dimension' as const, id }));
const leaf = fc.oneof(
  fc.record({ kind: fc.constant('score'), within, is }),
  fc.record({ kind: fc.constant('rating'), of: dimension, by, is }),
  fc.record({ kind: fc.constant('every'), within, by, is }),
  fc.record({ kind: fc.constant('count'), within, by, where, is }),
  fc.record({ kind: fc.constant('must-haves'), state: fc.constantFrom('missed', 'open', 'met') }),
) as fc.Arbitrary<Condition>;
const part = fc.oneof(
  leaf,
  leaf.map((condition): Condition => ({ kind: 'not', condition })),
);
const clash = fc.record({
  kind: fc.constantFrom('all', 'all', 'any'),
  conditions: fc.array(part, { minLength: 1, maxLength: 3 }),
}) as fc.Arbitrary<Condition>;

const small = fc.array(clash, { minLength: 1, maxLength: 3 }).chain((whens) =>
  fc
    .record({
      mustHave: fc.constantFrom(undefined, 1, { atLeast: 3, by: 'interviewer' as const }),
      froms: fc.constantFrom([4, 3], [3, 1], [5, 2]),
      outcomes: fc.array(fc.constantFrom('hire', 'discuss', 'no-hire'), { minLength: 3, maxLength: 3 }),
      kinds: fc.array(fc.constantFrom('then', 'at-best' as const), { minLength: 3, maxLength: 3 }),
    })
    .map(({ mustHave, froms: [first, second], outcomes, kinds }) =>
      buildRole({
        dimensions: [
          { id: 'a', scale: [1, 3] },
          { id: 'b', ...(mustHave && { mustHave }) },
          { id: 'c', weight: 2 },
        ].map(({ weight = 1, ...rest }: { id: string; weight?: number }) => ({ ...rest, weight })),
        outcomes: [
          { id: 'hire', countsAs: 'hire', from: first as number },
          { id: 'discuss', countsAs: 'undecided', from: second as number },
          { id: 'no-hire', countsAs: 'no-hire' },
        ],
        rules: whens.map((when, index) => ({
          when,
          effect: { kind: kinds[index] as 'then' | 'at-best', outcome: outcomes[index] as string },
        })),
      }),
    ),
);

const ratingOn = (most: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: most }) }, fc.constantFrom('not-applicable', 'not-asked'));
const ratings = fc.record({ a: ratingOn(3), b: ratingOn(5), c: ratingOn(5) });
const panels = fc.array(fc.array(ratings, { minLength: 1, maxLength: 3 }), { minLength: 12, maxLength: 12 });

describe('what lint sees where everything is rated alike', () => {
  it.each([
    ['worst', ratio(0, 1), [1, 1, 1]],
    ['amid', ratio(1, 2), [2, 3, 3]],
    ['best', ratio(1, 1), [3, 5, 5]],
  ] as const)('%s is what the engine makes of it', (_, level, [a, b, c]) => {
    fc.assert(
      fc.property(small, (role) => {
        const given = new Map([
          ['a', exact(a)],
          ['b', exact(b)],
          ['c', exact(c)],
        ]);
        const { rules } = resultOf(role, given).decision;
        role.decision.rules.forEach(({ when }, index) => {
          if (canHoldAt(level, role, [when], [])) expect(rules[index]?.matches).toBe(true);
          if (canHoldAt(level, role, [], [when])) expect(rules[index]?.matches).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('proofs of lint about conditions that clash', () => {
  it('hold for every card and panel, with anything left out', () => {
    fc.assert(
      fc.property(small, panels, (role, many) => {
        if (!read.ok) return;
        const impossible = role.decision.rules.map(({ when }) => isImpossible(role, when));
        const late = role.decision.rules.map((_, index) => isAlwaysTooLate(role, index));
        const never = outcomeNeverGiven
          .check({ role, document: read.value })
          .map(({ path }) => role.decision.outcomes[Number(path[2])]?.id);
        const always = role.decision.rules.map(({ when }) => isAlwaysMatching(role, when));
        const spared = withoutIdle(role);
        for (const panel of many) {
          const cards = panel.map((given, index) =>
            card({ interviewer: `i${index}`, stage: 'interview', ratings: given } as CardBrief),
          );
          const { rules, decidedBy, outcome } = aggregatePanel(role, cards).decision;
          rules.forEach(({ matches, settled }, index) => {
            if (impossible[index]) expect([matches, settled]).toEqual([false, 'false']);
            if (always[index] && outcome !== null) expect(matches).toBe(true);
          });
          expect(aggregatePanel(spared, cards).decision.outcome).toBe(outcome);
          if (decidedBy.kind === 'rule') expect(late[decidedBy.rule]).toBe(false);
          expect(never).not.toContain(outcome);
        }
      }),
      { numRuns: 250 },
    );
  });
});
