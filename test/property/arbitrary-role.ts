/** Random roles and cards, small enough that an oracle can walk through every completion. */
import fc from 'fast-check';
import type { Comparison, Condition, Value } from '../../src/domain/condition.ts';
import { exact } from '../../src/domain/exact.ts';
import type { Role, Rule } from '../../src/domain/role.ts';
import { buildRole, type CardBrief, card, type DimensionBrief, type ScaleBrief, type TestCard } from '../build-role.ts';

const scales: fc.Arbitrary<ScaleBrief> = fc.constantFrom<ScaleBrief>(
  [1, 5],
  [1, 4],
  [0, 2, 0.5],
  [0, 3],
  { words: ['No', 'Mixed', 'Yes'] },
  { list: [0, 3, 6, 10] },
);

/** Weights of siblings: none, relative, or percents that add up to 100. */
function weights(count: number): fc.Arbitrary<readonly (string | number | undefined)[]> {
  const relative = fc.array(fc.constantFrom(0.5, 1, 1.5, 2, 3), { minLength: count, maxLength: count });
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: count - 1, maxLength: count - 1 });
  const percents = cuts.map((at) => {
    const sorted = [0, ...at.toSorted((a, b) => a - b), 100];
    return sorted.slice(1).map((cut, index) => `${cut - (sorted[index] as number)}%`);
  });
  return fc.oneof(fc.constant(Array<undefined>(count).fill(undefined)), relative, percents);
}

const STAGES = { first: ['d0', 'd1', 'd3', 'extra'], second: ['d1', 'd2', 'd3', 'd4'] };
const CHECKS = [{ id: 'permit', mustBe: 'yes' as const }, { id: 'conflict', mustBe: 'no' as const }, { id: 'remote' }];
const VERDICTS = ['No', 'Maybe', 'Yes'];

interface Shape {
  readonly scales: readonly (ScaleBrief | null)[];
  readonly weights: readonly (string | number | undefined)[];
  readonly inner: readonly (string | number | undefined)[];
  readonly mustHaves: readonly (DimensionBrief['mustHave'] | null)[];
  readonly bonus: boolean;
  readonly scale: ScaleBrief;
  readonly combine: Role['panel']['combine'];
  readonly score: 'mean' | 'sum';
  readonly bars: readonly (number | null)[];
  readonly otherwise: number;
  readonly rules: readonly Rule[];
  readonly meanings: readonly ('hire' | 'undecided')[];
  readonly checks: boolean;
}

function dimensionBrief(shape: Shape, index: number, weight: string | number | undefined): DimensionBrief {
  const scale = shape.scales[index];
  const mustHave = shape.mustHaves[index];
  return {
    id: `d${index}`,
    ...(scale ? { scale } : {}),
    ...(weight === undefined ? {} : { weight }),
    ...(mustHave ? { mustHave } : {}),
  };
}

/** d0 and d1 alone, d2 to d4 in a group g; two stages; thresholds in percent, best first. */
function roleOf(shape: Shape): Role {
  const bars = shape.bars.map((bar) => bar ?? -1).toSorted((a, b) => b - a);
  const ids = ['best', 'good', 'fair', 'poor', 'worst'];
  const [w0, w1, wg] = shape.weights;
  return buildRole({
    scale: shape.scale,
    dimensions: [
      dimensionBrief(shape, 0, w0),
      dimensionBrief(shape, 1, w1),
      {
        id: 'g',
        ...(wg === undefined ? {} : { weight: wg }),
        dimensions: [2, 3, 4].map((index) => dimensionBrief(shape, index, shape.inner[index - 2])),
      },
      ...(shape.bonus ? [{ id: 'extra', bonus: 12.5, scale: [1, 3] as const }] : []),
    ],
    stages: STAGES,
    checks: shape.checks ? CHECKS : [],
    redFlags: { lied: 'reject', late: 'review', noted: 'note' },
    verdict: VERDICTS,
    panel: { combine: shape.combine },
    score: shape.score,
    outcomes: ids.map((id, index) => ({
      id,
      countsAs: index < 2 ? 'hire' : index === 2 ? (shape.meanings[0] ?? 'undecided') : 'no-hire',
      ...((bars[index] ?? -1) < 0 || index === 4
        ? {}
        : index % 2
          ? { above: `${bars[index]}%` }
          : { from: `${bars[index]}%` }),
    })),
    otherwise: ids[shape.otherwise] ?? 'worst',
    rules: shape.rules,
  });
}

const numbers = fc.constantFrom('0', '1', '1.5', '2', '2.5', '3', '4');
const number: fc.Arbitrary<Value> = numbers.map((it) => ({ kind: 'number', value: exact(it) }));
const percent: fc.Arbitrary<Value> = fc
  .constantFrom('0', '25', '33.3', '50', '62.5', '75', '100')
  .map((it) => ({ kind: 'percent', value: exact(it) }));
const ratingValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: percent },
  fc.constantFrom<Value>({ kind: 'must-have' }, { kind: 'label', label: 'Mixed' }, { kind: 'label', label: 'Yes' }),
);

function comparison(values: fc.Arbitrary<Value>): fc.Arbitrary<Comparison> {
  const one = fc.record({
    comparator: fc.constantFrom('at_least', 'above', 'at_most', 'below', 'equals' as const),
    value: values,
  }) as fc.Arbitrary<Comparison[number]>;
  return fc.array(one, { minLength: 1, maxLength: 2 });
}

const withins = fc.constantFrom(undefined, undefined, ['d0', 'd1'], ['d2', 'd3', 'd4'], ['d1', 'extra'], ['d3']);
const by = fc.constantFrom('panel', 'interviewer' as const);
const rating = comparison(ratingValue);
const counted = comparison(fc.oneof(number, percent));
const onHundred = comparison(
  fc.constantFrom('20', '40', '50', '60', '80', '100').map((it) => ({ kind: 'number', value: exact(it) })),
);
const points = comparison(
  fc.oneof(
    percent,
    fc.constantFrom('3', '6', '8', '10', '12', '15').map((it) => ({ kind: 'number' as const, value: exact(it) })),
  ),
);

const leaves = fc.oneof(
  fc.record({ kind: fc.constant('score'), within: withins, is: rating }),
  fc.record({ kind: fc.constant('percent'), within: withins, is: onHundred }),
  fc.record({ kind: fc.constant('sum'), within: withins, is: points }),
  fc.record({ kind: fc.constant('coverage'), is: onHundred }),
  fc.record({ kind: fc.constantFrom('interviewers', 'disagreements'), is: counted }),
  fc.record({
    kind: fc.constant('rating'),
    of: fc.constantFrom(
      { kind: 'dimension', id: 'd0' },
      { kind: 'dimension', id: 'd2' },
      { kind: 'dimension', id: 'extra' },
      { kind: 'group', id: 'g' },
    ),
    by,
    is: rating,
  }),
  fc.record({ kind: fc.constant('every'), within: withins, by, is: rating }),
  fc.record({ kind: fc.constant('count'), within: withins, by, where: rating, is: counted }),
  fc.record({ kind: fc.constant('verdicts'), where: rating, is: counted }),
  fc.record({ kind: fc.constant('red-flags'), severity: fc.constantFrom('reject', 'review', 'note'), is: counted }),
  fc.record({ kind: fc.constant('red-flags'), id: fc.constantFrom('late', 'noted'), is: counted }),
  fc.record({ kind: fc.constant('must-haves'), state: fc.constantFrom('missed', 'open', 'met') }),
  fc.record({
    kind: fc.constant('check'),
    of: fc.constantFrom('permit', 'remote'),
    equals: fc.constantFrom('yes', 'no'),
  }),
) as fc.Arbitrary<Condition>;

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: leaves },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      conditions: fc.array(leaves, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: leaves.map((condition) => ({ kind: 'not' as const, condition })) },
);

const rules: fc.Arbitrary<Rule> = fc.record({
  when: conditions,
  effect: fc.record({
    kind: fc.constantFrom('then' as const, 'at-best' as const),
    outcome: fc.constantFrom('best', 'good', 'fair', 'poor', 'worst'),
  }),
});

const mustHaves = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom<DimensionBrief['mustHave']>(2, 1.5, { atLeast: 2, by: 'interviewer' }),
);

export const roles: fc.Arbitrary<Role> = fc
  .record({
    scales: fc.array(fc.oneof(fc.constant(null), scales), { minLength: 5, maxLength: 5 }),
    weights: weights(3),
    inner: weights(3),
    mustHaves: fc.array(mustHaves, { minLength: 5, maxLength: 5 }),
    bonus: fc.boolean(),
    scale: scales,
    combine: fc.constantFrom('mean', 'mean', 'median', 'trimmed-mean', 'lowest'),
    score: fc.constantFrom('mean', 'mean', 'sum'),
    bars: fc.array(fc.oneof(fc.constant(null), fc.constantFrom(12.5, 25, 40, 50, 62.5, 80, 100)), {
      minLength: 4,
      maxLength: 4,
    }),
    otherwise: fc.integer({ min: 0, max: 4 }),
    rules: fc.array(rules, { maxLength: 3 }),
    meanings: fc.array(fc.constantFrom('hire' as const, 'undecided' as const), { minLength: 1, maxLength: 1 }),
    checks: fc.boolean(),
  })
  .map((shape) => roleOf(shape as Shape));

/** One to four cards of different interviewers and stages, with much left out. */
export function cardsFor(role: Role, most = 4): fc.Arbitrary<readonly TestCard[]> {
  const people = ['ana', 'ben', 'cleo'].flatMap((interviewer) =>
    ['first', 'second'].map((stage) => ({ interviewer, stage })),
  );
  return fc
    .uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: most })
    .chain((chosen) => fc.tuple(...chosen.map((who) => briefFor(role, who))))
    .map((briefs) => briefs.map(card));
}

function briefFor(role: Role, who: { interviewer: string; stage: string }): fc.Arbitrary<CardBrief> {
  const ids = role.stages.find(({ id }) => id === who.stage)?.dimensions ?? [];
  const dimensions = role.dimensions.filter(({ id }) => ids.includes(id));
  const ratings = fc.record(
    Object.fromEntries(
      dimensions.map(({ id, scale }) => [
        id,
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...scale.ratings.map(({ value }) => value.valueOf())) },
          fc.constantFrom('not-asked' as const, 'not-applicable' as const),
        ),
      ]),
    ),
    { requiredKeys: [] },
  );
  const checks = fc.record(
    Object.fromEntries(role.checks.map(({ id }) => [id, fc.constantFrom('yes' as const, 'no' as const)])),
    { requiredKeys: [] },
  );
  const redFlags = fc.subarray(['late', 'noted', 'lied']).map((flags) => flags.slice(0, 1));
  return fc
    .record(
      { ratings, checks, redFlags, verdict: fc.constantFrom(...VERDICTS) },
      { requiredKeys: ['ratings', 'checks'] },
    )
    .map((brief) => ({ ...who, ...brief }) as CardBrief);
}
