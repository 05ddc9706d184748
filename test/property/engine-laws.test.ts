import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregatePanel } from '../../src/domain/aggregate-panel.ts';
import { type Exact, exact } from '../../src/domain/exact.ts';
import type { PanelResult } from '../../src/domain/result.ts';
import type { Role } from '../../src/domain/role.ts';
import { scoreScorecard } from '../../src/domain/score-scorecard.ts';
import { shownScore } from '../../src/domain/shown.ts';
import { buildRole, card, type TestCard } from '../build-role.ts';
import { cardsFor, roles } from './arbitrary-role.ts';

const roleAndCards = roles.chain((role) => cardsFor(role).map((cards) => ({ role, cards })));

/** Every number and answer of a panel that may not depend on any order. */
function essence({ figures, decision, stability, dimensions, meanOfInterviewers }: PanelResult) {
  return {
    score: figures.score?.toFraction(),
    coverage: figures.coverage.toFraction(),
    decision: {
      ...decision,
      assessNext: decision.assessNext.toSorted(),
      nearest: decision.nearest?.outcome,
      caps: decision.caps.length,
    },
    firm: stability.verdict,
    turning: stability.turning,
    trials: stability.trials.length,
    steps: stability.smallestTurn?.steps,
    values: dimensions.map(({ dimension, value }) => `${dimension} ${value?.toFraction()}`).toSorted(),
    mean: meanOfInterviewers?.toFraction(),
  };
}

function percentOf(role: Role, cards: readonly TestCard[]): Exact | null {
  return aggregatePanel(role, cards).figures.percent;
}

/** The same cards with another rating in one place, or without it. */
function changed(cards: readonly TestCard[], at: number, dimension: string, rating: Exact | null): readonly TestCard[] {
  return cards.map((it, index) =>
    index !== at
      ? it
      : {
          ...it,
          assessments: it.assessments.map((assessment) => {
            if (assessment.dimension !== dimension) return assessment;
            return rating
              ? { kind: 'rated' as const, dimension, rating }
              : { kind: 'not-assessed' as const, dimension, reason: 'not-asked' as const };
          }),
        },
  );
}

/** Every rating of the cards with its scale. */
function ratingsIn(role: Role, cards: readonly TestCard[]) {
  return cards.flatMap(({ assessments }, at) =>
    assessments.flatMap((assessment) => {
      const dimension = role.dimensions.find(({ id }) => id === assessment.dimension);
      return assessment.kind === 'rated' && dimension ? [{ at, dimension, rating: assessment.rating }] : [];
    }),
  );
}

describe('laws of the score', () => {
  it('lies on the scale, and its percent between 0 and 100', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards }) => {
        const { score, percent, coverage } = aggregatePanel(role, cards).figures;
        expect(coverage.compare(0) >= 0 && coverage.compare(100) <= 0).toBe(true);
        if (!score || !percent) return;
        expect(percent.compare(0) >= 0 && percent.compare(100) <= 0).toBe(true);
        if (role.decision.score === 'sum') return;
        const [worst, best] = [role.scale.ratings[0], role.scale.ratings.at(-1)];
        expect(score.compare(worst?.value ?? 0) >= 0 && score.compare(best?.value ?? 0) <= 0).toBe(true);
      }),
    );
  });

  it('is the worst where all is worst and the best where all is best', () => {
    fc.assert(
      fc.property(roles, fc.boolean(), (role, best) => {
        const given = card({ stage: 'first' });
        const assessments = role.dimensions.flatMap(({ id, scale, bonus }) => {
          const rating = scale.ratings.at(best ? -1 : 0)?.value;
          return rating && !bonus ? [{ kind: 'rated' as const, dimension: id, rating }] : [];
        });
        expect(percentOf(role, [{ ...given, assessments }])?.toFraction()).toBe(best ? '100' : '0');
      }),
    );
  });

  it('never falls when a rating rises', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards }) => {
        const before = percentOf(role, cards);
        for (const { at, dimension, rating } of ratingsIn(role, cards)) {
          const higher = dimension.scale.ratings.find(({ value }) => value.compare(rating) > 0);
          if (!higher || !before) continue;
          const after = percentOf(role, changed(cards, at, dimension.id, higher.value));
          expect(after?.compare(before)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a dimension that was not assessed for neither low nor high', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards: [first] }) => {
        if (!first) return;
        const one = [first];
        for (const { dimension } of ratingsIn(role, one)) {
          if (dimension.bonus) continue;
          const [worst, best] = [dimension.scale.ratings[0], dimension.scale.ratings.at(-1)];
          const without = percentOf(role, changed(one, 0, dimension.id, null));
          if (!without || !worst || !best) continue;
          expect(percentOf(role, changed(one, 0, dimension.id, worst.value))?.compare(without)).toBeLessThanOrEqual(0);
          expect(percentOf(role, changed(one, 0, dimension.id, best.value))?.compare(without)).toBeGreaterThanOrEqual(
            0,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not change when all weights are multiplied by the same number', () => {
    const weights = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(weights, fc.constantFrom(2, 0.5, 100, 0.3), (pairs, factor) => {
        const weighed = (by: number) =>
          buildRole({
            dimensions: pairs.map(([weight], index) => ({
              id: `d${index}`,
              weight: exact(weight).mul(exact(by)).toString(),
            })),
          });
        const given = card({ ratings: Object.fromEntries(pairs.map(([, rating], index) => [`d${index}`, rating])) });
        const [a, b] = [scoreScorecard(weighed(1), given), scoreScorecard(weighed(factor), given)];
        expect(b.figures.score?.toFraction()).toBe(a.figures.score?.toFraction());
        expect(b.decision.outcome).toBe(a.decision.outcome);
      }),
    );
  });
});

describe('laws of the panel', () => {
  it('the order of cards changes nothing', () => {
    fc.assert(
      fc.property(
        roleAndCards.chain(({ role, cards }) =>
          fc.shuffledSubarray([...cards], { minLength: cards.length }).map((shuffled) => ({ role, cards, shuffled })),
        ),
        ({ role, cards, shuffled }) => {
          expect(JSON.stringify(aggregatePanel(role, shuffled), stringly)).toBe(
            JSON.stringify(aggregatePanel(role, cards), stringly),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the order of dimensions changes no number and no outcome', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards }) => {
        const reversed: Role = {
          ...role,
          dimensions: role.dimensions.toReversed(),
          stages: role.stages.map((stage) => ({ ...stage, dimensions: stage.dimensions.toReversed() })),
        };
        expect(essence(aggregatePanel(reversed, cards))).toEqual(essence(aggregatePanel(role, cards)));
      }),
      { numRuns: 60 },
    );
  });

  it('who the interviewers are changes no number and no outcome', () => {
    const renamed: Record<string, string> = { ana: 'zoe', ben: 'yan', cleo: 'abe' };
    fc.assert(
      fc.property(roleAndCards, ({ role, cards }) => {
        const others = cards.map((it) => ({ ...it, interviewer: renamed[it.interviewer] ?? it.interviewer }));
        expect(essence(aggregatePanel(role, others))).toEqual(essence(aggregatePanel(role, cards)));
      }),
      { numRuns: 60 },
    );
  });

  it('a panel of one over everything is that one’s scorecard', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards: [first] }) => {
        if (!first) return;
        const everything = role.dimensions.map(({ id }) => id);
        const stages = [
          {
            id: 'whole',
            name: 'Whole',
            dimensions: everything,
            checks: role.checks.map(({ id }) => id),
            exercises: [],
          },
        ];
        const whole: Role = { ...role, stages };
        const given = { ...first, stage: 'whole' };
        const panel = aggregatePanel(whole, [given]);
        const own = scoreScorecard(whole, given);
        expect(panel.figures).toEqual(own.figures);
        expect(panel.decision).toEqual(own.decision);
      }),
    );
  });

  it('one more card with the panel’s own values changes nothing under the mean', () => {
    fc.assert(
      fc.property(roleAndCards, ({ role, cards }) => {
        const mean: Role = { ...role, panel: { combine: 'mean' } };
        const before = aggregatePanel(mean, cards);
        const assessments = before.dimensions.flatMap(({ dimension, value }) =>
          value ? [{ kind: 'rated' as const, dimension, rating: value }] : [],
        );
        const after = aggregatePanel(mean, [
          ...cards,
          { ...card({ interviewer: 'zed', stage: 'first' }), assessments },
        ]);
        expect(after.figures).toEqual(before.figures);
        expect(after.dimensions.map(({ value }) => value)).toEqual(before.dimensions.map(({ value }) => value));
      }),
    );
  });

  it('what a real completion gives was possible', () => {
    fc.assert(
      fc.property(roleAndCards, fc.infiniteStream(fc.nat()), ({ role, cards }, picks) => {
        const before = aggregatePanel(role, cards);
        const pick = <T>(list: readonly T[]): T => list[Number(picks.next().value) % list.length] as T;
        const assessments = before.dimensions.flatMap(({ dimension, state }) => {
          const scale = role.dimensions.find(({ id }) => id === dimension)?.scale;
          if (state !== 'missing' || !scale) return [];
          return [{ kind: 'rated' as const, dimension, rating: pick(scale.ratings).value }];
        });
        const open = before.checks.filter(({ answer }) => answer === null);
        const checks = Object.fromEntries(open.map(({ check }) => [check, pick(['yes', 'no'] as const)]));
        // The first card's interviewer rates the rest, so that nothing changes but what was missing.
        const filled = cards.map((it, index) =>
          index === 0
            ? {
                ...it,
                assessments: [
                  ...it.assessments.filter((a) => !assessments.some((b) => b.dimension === a.dimension)),
                  ...assessments,
                ],
                checks: { ...it.checks, ...checks },
              }
            : it,
        );
        const { outcome } = aggregatePanel(role, filled).decision;
        if (outcome !== null) expect(before.decision.possible).toContain(outcome);
      }),
    );
  });
});

describe('laws of the bar', () => {
  const meanings = fc
    .array(fc.constantFrom('hire' as const, 'undecided' as const, 'no-hire' as const), { minLength: 5, maxLength: 5 })
    .filter((all) => all.some((it) => it !== 'hire'));

  it('what is barred never counts as hire, in whatever order the outcomes stand', () => {
    fc.assert(
      fc.property(roleAndCards, meanings, ({ role, cards }, counts) => {
        const outcomes = role.decision.outcomes.map((it, index) => ({ ...it, countsAs: counts[index] ?? 'no-hire' }));
        const any: Role = { ...role, decision: { ...role.decision, outcomes } };
        const { decision } = aggregatePanel(any, cards);
        const isHire = (id: string | null) => outcomes.find((it) => it.id === id)?.countsAs === 'hire';
        if (decision.caps.every(({ kind }) => kind === 'rule')) return;
        expect(isHire(decision.outcome)).toBe(false);
        expect(decision.possible.filter(isHire)).toEqual([]);
      }),
    );
  });
});

describe('laws of shown numbers', () => {
  it('a shown score stands on the same side of every threshold as the exact one', () => {
    const decimal = fc.integer({ min: 0, max: 500_000 }).map((it) => exact(it).div(100_000));
    fc.assert(
      fc.property(
        decimal,
        fc.array(fc.oneof(decimal, fc.constantFrom(exact('3.5'), exact('3.125')))),
        (value, bars) => {
          const shown = exact(shownScore(value, bars));
          expect(bars.map((bar) => shown.compare(bar))).toEqual(bars.map((bar) => value.compare(bar)));
        },
      ),
    );
  });
});

/** JSON of results with exact numbers in it. */
function stringly(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}` : value;
}
