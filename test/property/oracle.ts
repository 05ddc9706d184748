/**
 * The engine's numbers worked out a second time, slowly and plainly: own fractions of BigInt, no code of the engine,
 * every completion walked through one by one. Where engine and oracle differ, one of them is wrong.
 */
import type { Comparison, Condition, Value } from '../../src/domain/condition.ts';
import type { Exact } from '../../src/domain/exact.ts';
import type { Dimension, Outcome, Role } from '../../src/domain/role.ts';
import type { Scale } from '../../src/domain/scale.ts';
import type { Answers } from '../../src/domain/scorecard.ts';

export interface Q {
  readonly n: bigint;
  readonly d: bigint;
}

function q(n: bigint | number, d: bigint | number = 1n): Q {
  const [a, b] = [BigInt(n), BigInt(d)];
  let [x, y] = [a < 0n ? -a : a, b];
  while (y) [x, y] = [y, x % y];
  return x === 0n ? { n: 0n, d: 1n } : { n: a / x, d: b / x };
}
const of = (value: Exact): Q => q(value.s * value.n, value.d);
const plus = (a: Q, b: Q) => q(a.n * b.d + b.n * a.d, a.d * b.d);
const minus = (a: Q, b: Q) => q(a.n * b.d - b.n * a.d, a.d * b.d);
const times = (a: Q, b: Q) => q(a.n * b.n, a.d * b.d);
const over = (a: Q, b: Q) => (b.n < 0n ? q(-a.n * b.d, a.d * -b.n) : q(a.n * b.d, a.d * b.n));
const order = (a: Q, b: Q) => Number(a.n * b.d - b.n * a.d > 0n) - Number(a.n * b.d - b.n * a.d < 0n);
const total = (values: readonly Q[]) => values.reduce(plus, q(0));
const average = (values: readonly Q[]) => over(total(values), q(values.length));
const HUNDRED = q(100);

export function text({ n, d }: Q): string {
  return `${n}/${d}`;
}

interface Card extends Answers {
  readonly interviewer: string;
  readonly stage: string;
}

/** One dimension with what is known or assumed about it. */
interface Known {
  readonly dimension: Dimension;
  readonly value: Q;
  /** One per interviewer. */
  readonly opinions: readonly Q[];
  /** Every rating that was given. */
  readonly singles: readonly Q[];
}

/** One complete or incomplete state of affairs. */
interface Affairs {
  readonly role: Role;
  readonly known: readonly Known[];
  readonly checks: ReadonlyMap<string, 'yes' | 'no' | null>;
  /** Somebody gave a must-be check its opposite, or saw a reject flag. */
  readonly barred: boolean;
  readonly flags: readonly string[];
  readonly places: readonly number[];
  readonly interviewers: number;
  readonly disagreements: number;
  readonly coverage: Q;
  /** Must-have dimensions in scope that are unrated here, and all that apply. */
  readonly openMustHaves: number;
  readonly mustHaves: number;
}

export interface Answer {
  readonly score: string | null;
  readonly percent: string | null;
  readonly coverage: string;
  readonly outcome: string | null;
  readonly possible: readonly string[];
  readonly countsAs: string;
  readonly settled: readonly string[];
  readonly completions: number;
}

export function consult(role: Role, scopeStage: string | null, cards: readonly Card[]): Answer {
  const stage = role.stages.find((it) => it.id === scopeStage);
  const inScope = role.dimensions.filter((it) => !stage || stage.dimensions.includes(it.id));
  const rated = inScope.flatMap((it) => ratedBy(role, it, cards));
  const unrated = inScope.filter((it) => !rated.some((one) => one.dimension === it));
  const missing = unrated.filter((it) => !isNotApplicable(it, cards));
  const applicable = inScope.filter((it) => !unrated.includes(it) || missing.includes(it));
  const checks = role.checks.filter((it) => !stage || stage.checks.includes(it.id));
  const answers = new Map(checks.map((it) => [it.id, answerOf(it.id, cards)] as const));
  const mustHaves = applicable.filter((it) => it.mustHave);
  const shares = (list: readonly Dimension[]) => total(list.map((it) => of(it.share)));
  const whole = shares(applicable);
  const flags = role.redFlags.filter((it) => cards.some((one) => one.redFlags.some((flag) => flag.id === it.id)));
  const hand: Affairs = {
    role,
    known: rated,
    checks: answers,
    barred:
      flags.some((it) => it.severity === 'reject') ||
      checks.some((it) => it.mustBe && cards.some((one) => one.checks[it.id] && one.checks[it.id] !== it.mustBe)),
    flags: flags.map((it) => it.id),
    places: cards.flatMap((it) => (it.verdict ? [role.verdict.indexOf(it.verdict.answer)] : [])),
    interviewers: new Set(cards.map((it) => it.interviewer)).size,
    disagreements: rated.filter((it) => disagrees(role, it)).length,
    coverage: whole.n === 0n ? q(0) : times(over(shares(rated.map((it) => it.dimension)), whole), HUNDRED),
    openMustHaves: mustHaves.filter((it) => missing.includes(it)).length,
    mustHaves: mustHaves.length,
  };
  const complete = { ...hand, openMustHaves: 0, coverage: whole.n === 0n ? q(0) : HUNDRED };
  let affairs: readonly Affairs[] = [complete];
  for (const dimension of missing) {
    affairs = affairs.flatMap((it) =>
      dimension.scale.ratings.map(({ value }) => ({
        ...it,
        known: [...it.known, { dimension, value: of(value), opinions: [of(value)], singles: [of(value)] }],
      })),
    );
  }
  for (const { id, mustBe } of checks) {
    if (answers.get(id)) continue;
    affairs = affairs.flatMap((it) =>
      (['yes', 'no'] as const).map((answer) => ({
        ...it,
        barred: it.barred || (mustBe !== undefined && mustBe !== answer),
        checks: new Map([...it.checks, [id, answer] as const]),
      })),
    );
  }
  return summary(role, hand, affairs);
}

function summary(role: Role, hand: Affairs, affairs: readonly Affairs[]): Answer {
  const outcomes = role.decision.outcomes;
  const now = outcomeOf(hand);
  const given = new Set(affairs.map(outcomeOf));
  const possible = outcomes.filter((it) => given.has(it));
  const meanings = new Set([...possible, ...(now ? [now] : [])].map((it) => it.countsAs));
  const percent = percentOf(hand, mode(role), null);
  const score = percent && inScoreUnits(role, percent);
  return {
    score: score && text(score),
    percent: percent && text(percent),
    coverage: text(hand.coverage),
    outcome: now?.id ?? null,
    possible: possible.map((it) => it.id),
    countsAs: meanings.size > 1 ? 'undecided' : (now?.countsAs ?? 'undecided'),
    settled: role.decision.rules.map((rule) => {
      const truths = affairs.map((it) => truth(rule.when, it) === true);
      return truths.every(Boolean) ? 'true' : truths.some(Boolean) ? 'open' : 'false';
    }),
    completions: affairs.length,
  };
}

function ratedBy(role: Role, dimension: Dimension, cards: readonly Card[]): readonly Known[] {
  const people = [...new Set(cards.map((it) => it.interviewer))];
  const givenBy = people.map((person) =>
    cards
      .filter((it) => it.interviewer === person)
      .flatMap((it) => it.assessments)
      .flatMap((it) => (it.kind === 'rated' && it.dimension === dimension.id ? [of(it.rating)] : [])),
  );
  const singles = givenBy.flat();
  if (singles.length === 0) return [];
  const opinions = givenBy.filter((own) => own.length > 0).map(average);
  const sorted = [...opinions].sort(order);
  const size = sorted.length;
  const at = (index: number) => sorted[index] as Q;
  const value = {
    mean: () => average(sorted),
    lowest: () => at(0),
    median: () => (size % 2 ? at((size - 1) / 2) : average([at(size / 2 - 1), at(size / 2)])),
    'trimmed-mean': () => (size < 3 ? average(sorted) : average(sorted.slice(1, size - 1))),
  }[role.panel.combine]();
  return [{ dimension, value, opinions, singles }];
}

function isNotApplicable(dimension: Dimension, cards: readonly Card[]): boolean {
  const said = cards.flatMap((it) => it.assessments).filter((it) => it.dimension === dimension.id);
  return said.length > 0 && said.every((it) => it.kind === 'not-assessed' && it.reason === 'not-applicable');
}

function disagrees(role: Role, { dimension, opinions }: Known): boolean {
  const sorted = [...opinions].sort(order);
  const range = minus(sorted.at(-1) as Q, sorted[0] as Q);
  const bar = role.panel.disagreement ? of(role.panel.disagreement) : over(spanOf(dimension.scale), q(2));
  return opinions.length > 1 && order(range, bar) >= 0;
}

function answerOf(check: string, cards: readonly Card[]): 'yes' | 'no' | null {
  const said = cards.flatMap((it) => it.checks[check] ?? []);
  return said.includes('no') ? 'no' : said.includes('yes') ? 'yes' : null;
}

const bottom = (scale: Scale) => of((scale.ratings[0] as Scale['ratings'][number]).value);
const top = (scale: Scale) => of((scale.ratings.at(-1) as Scale['ratings'][number]).value);
const spanOf = (scale: Scale) => minus(top(scale), bottom(scale));
const position = (scale: Scale, rating: Q) => over(minus(rating, bottom(scale)), spanOf(scale));

type Mode = 'mean' | 'sum';
const mode = (role: Role): Mode => role.decision.score;

function factor(role: Role, dimension: Dimension): Q {
  const own = dimension.weightKind === 'relative' ? of(dimension.weight) : q(1);
  const group = role.groups.find((it) => it.id === dimension.group);
  return group?.weight && group.weightKind !== 'percent' ? times(own, of(group.weight)) : own;
}

/** 0 to 100, or null when nothing that weighs is known among those asked for. */
function percentOf(affairs: Affairs, by: Mode, within: readonly string[] | null): Q | null {
  const asked = affairs.known.filter((it) => within === null || within.includes(it.dimension.id));
  const plain = asked.filter((it) => !it.dimension.bonus);
  if (plain.length === 0) return null;
  const { role } = affairs;
  let base: Q;
  if (by === 'mean') {
    const top = total(plain.map((it) => times(of(it.dimension.share), position(it.dimension.scale, it.value))));
    base = over(top, total(plain.map((it) => of(it.dimension.share))));
  } else {
    const points = (pick: (it: Known) => Q) => total(plain.map((it) => times(factor(role, it.dimension), pick(it))));
    const least = points((it) => bottom(it.dimension.scale));
    const most = points((it) => top(it.dimension.scale));
    base = over(
      minus(
        points((it) => it.value),
        least,
      ),
      minus(most, least),
    );
  }
  const bonus = asked.flatMap((it) =>
    it.dimension.bonus ? [times(of(it.dimension.bonus), position(it.dimension.scale, it.value))] : [],
  );
  const percent = plus(times(base, HUNDRED), total(bonus));
  return order(percent, HUNDRED) > 0 ? HUNDRED : percent;
}

function pointsAt(role: Role, percent: Q, within: readonly string[] | null): Q {
  const counted = role.dimensions.filter((it) => !it.bonus && (within === null || within.includes(it.id)));
  const least = total(counted.map((it) => times(factor(role, it), bottom(it.scale))));
  const span = total(counted.map((it) => times(factor(role, it), spanOf(it.scale))));
  return plus(least, times(over(percent, HUNDRED), span));
}

function onScale(scale: Scale, percent: Q): Q {
  return plus(bottom(scale), times(over(percent, HUNDRED), spanOf(scale)));
}

function inScoreUnits(role: Role, percent: Q): Q {
  return mode(role) === 'sum' ? pointsAt(role, percent, null) : onScale(role.scale, percent);
}

function outcomeOf(affairs: Affairs): Outcome | null {
  const { role } = affairs;
  const { outcomes, rules, otherwise } = role.decision;
  const percent = percentOf(affairs, mode(role), null);
  if (!percent) return null;
  const score = inScoreUnits(role, percent);
  const place = (id: string) => outcomes.findIndex((it) => it.id === id);
  const deciding = rules.find((it) => it.effect.kind === 'then' && truth(it.when, affairs) === true);
  const passed = outcomes.find(({ threshold }) => {
    if (!threshold) return false;
    const apart = order(threshold.unit === 'percent' ? percent : score, of(threshold.value));
    return threshold.kind === 'from' ? apart >= 0 : apart > 0;
  });
  let worst = place(deciding?.effect.outcome ?? passed?.id ?? otherwise);
  for (const rule of rules) {
    if (rule.effect.kind === 'at-best' && truth(rule.when, affairs) === true) {
      worst = Math.max(worst, place(rule.effect.outcome));
    }
  }
  if (affairs.barred || affairs.known.some(misses)) {
    worst = Math.max(
      worst,
      outcomes.findIndex((it) => it.countsAs !== 'hire'),
    );
  }
  return outcomes[worst] ?? null;
}

function misses({ dimension: { mustHave }, value, singles }: Known): boolean {
  if (!mustHave) return false;
  return (mustHave.by === 'panel' ? [value] : singles).some((it) => order(it, of(mustHave.atLeast)) < 0);
}

/** null: there is nothing to look at. */
type Truth = boolean | null;

function truth(condition: Condition, affairs: Affairs): Truth {
  switch (condition.kind) {
    case 'all':
      return together(condition.conditions.map((it) => truth(it, affairs)));
    case 'any':
      return opposite(together(condition.conditions.map((it) => opposite(truth(it, affairs)))));
    case 'not':
      return opposite(truth(condition.condition, affairs));
    case 'percent':
      return compared(percentOf(affairs, mode(affairs.role), condition.within ?? null), condition.is, plainly);
    case 'score':
    case 'sum':
      return scoreTruth(condition.kind === 'sum' ? 'sum' : mode(affairs.role), condition, affairs);
    case 'coverage':
      return compared(affairs.coverage, condition.is, plainly);
    case 'interviewers':
      return compared(q(affairs.interviewers), condition.is, number);
    case 'disagreements':
      return compared(q(affairs.disagreements), condition.is, number);
    case 'rating':
      return condition.of.kind === 'group'
        ? groupTruth(condition.of.id, condition, affairs)
        : ratingTruth(condition.of.id, condition, affairs);
    case 'every':
      return together(lookedAt(condition, condition.is, affairs).map(({ truth: it }) => it));
    case 'count': {
      const looked = lookedAt(condition, condition.where, affairs);
      const found = looked.filter((it) => it.truth).length;
      return looked.length === 0 ? null : countTruth(found, looked.length, condition.is);
    }
    case 'verdicts':
      return verdictTruth(condition, affairs);
    case 'red-flags':
      return flagTruth(condition, affairs);
    case 'must-haves':
      return mustHaveTruth(condition.state, affairs);
    case 'check': {
      const answer = affairs.checks.get(condition.of);
      return answer ? answer === condition.equals : null;
    }
  }
}

type Leaf<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

type ScoreLeaf = Extract<Condition, { kind: 'score' | 'percent' | 'sum' }>;

function scoreTruth(by: Mode, condition: ScoreLeaf, affairs: Affairs): Truth {
  const { role } = affairs;
  const within = condition.within ?? null;
  const percent = percentOf(affairs, by, within);
  if (!percent) return null;
  if (by === 'mean') return compared(onScale(role.scale, percent), condition.is, (value) => rating(value, role.scale));
  return compared(pointsAt(role, percent, within), condition.is, (value) =>
    value.kind === 'percent' ? pointsAt(role, of(value.value), within) : number(value),
  );
}

function ratingTruth(id: string, { by, is }: Leaf<'rating'>, { known }: Affairs): Truth {
  const one = known.find((it) => it.dimension.id === id);
  if (!one) return null;
  const looked = by === 'panel' ? [one.value] : one.singles;
  return together(looked.map((it) => compared(it, is, (value) => ratingOf(value, one.dimension))));
}

function verdictTruth({ where, is }: Leaf<'verdicts'>, { role, places }: Affairs): Truth {
  if (places.length === 0) return null;
  const unit = (value: Value): Q | null => {
    if (value.kind === 'percent') return plus(q(1), times(over(of(value.value), HUNDRED), q(role.verdict.length - 1)));
    if (value.kind !== 'label') return number(value);
    return role.verdict.includes(value.label) ? q(role.verdict.indexOf(value.label) + 1) : null;
  };
  const looked = places.map((it) => compared(q(it + 1), where, unit));
  return looked.includes(null) ? null : countTruth(looked.filter(Boolean).length, looked.length, is);
}

function flagTruth({ severity, id, is }: Leaf<'red-flags'>, { role, flags }: Affairs): Truth {
  const listed = role.redFlags.filter((it) => (!severity || it.severity === severity) && (!id || it.id === id));
  return countTruth(listed.filter((it) => flags.includes(it.id)).length, listed.length, is);
}

function mustHaveTruth(state: Leaf<'must-haves'>['state'], { known, mustHaves, openMustHaves }: Affairs): Truth {
  if (mustHaves === 0) return null;
  const missed = known.some(misses);
  if (state === 'missed') return missed;
  return state === 'open' ? openMustHaves > 0 : !missed && openMustHaves === 0;
}

/** A number found out of so many, held against a number or a share. */
function countTruth(found: number, outOf: number, is: Comparison): Truth {
  return compared(q(found), is, (value) => {
    if (value.kind !== 'percent') return number(value);
    return outOf > 0 ? times(over(of(value.value), HUNDRED), q(outOf)) : null;
  });
}

function groupTruth(id: string, condition: Extract<Condition, { kind: 'rating' }>, affairs: Affairs): Truth {
  const { role, known } = affairs;
  const members = role.groups.find((it) => it.id === id)?.dimensions ?? [];
  const inside = known.filter((it) => members.includes(it.dimension.id) && !it.dimension.bonus);
  const unit = (value: Value) => rating(value, role.scale);
  if (condition.by === 'interviewer') {
    const singles = inside.flatMap((it) => it.singles.map((one) => times(position(it.dimension.scale, one), HUNDRED)));
    return together(singles.map((it) => compared(onScale(role.scale, it), condition.is, unit)));
  }
  const percent = percentOf({ ...affairs, known: inside }, 'mean', null);
  return percent ? compared(onScale(role.scale, percent), condition.is, unit) : null;
}

function lookedAt(
  { within, by }: Extract<Condition, { kind: 'every' | 'count' }>,
  where: Comparison,
  { known }: Affairs,
): readonly { readonly truth: boolean }[] {
  return known
    .filter(({ dimension }) => (within ? within.includes(dimension.id) : !dimension.bonus))
    .flatMap(({ dimension, value, singles }) =>
      (by === 'panel' ? [value] : singles).flatMap((it) => {
        const holds = compared(it, where, (asked) => ratingOf(asked, dimension));
        return holds === null ? [] : [{ truth: holds }];
      }),
    );
}

function opposite(inner: Truth): Truth {
  return inner === null ? null : !inner;
}

function together(parts: readonly Truth[]): Truth {
  if (parts.length === 0) return null;
  return parts.includes(false) ? false : parts.includes(null) ? null : true;
}

const number = (value: Value): Q | null => (value.kind === 'number' ? of(value.value) : null);
const plainly = (value: Value): Q | null => ('value' in value ? of(value.value) : null);

function rating(value: Value, scale: Scale): Q | null {
  if (value.kind === 'percent') return onScale(scale, of(value.value));
  if (value.kind === 'label') {
    const named = scale.ratings.find((it) => it.label === value.label);
    return named ? of(named.value) : null;
  }
  return number(value);
}

function ratingOf(value: Value, dimension: Dimension): Q | null {
  if (value.kind === 'must-have') return dimension.mustHave ? of(dimension.mustHave.atLeast) : null;
  return rating(value, dimension.scale);
}

function compared(figure: Q | null, comparison: Comparison, unit: (value: Value) => Q | null): Truth {
  if (figure === null) return null;
  const parts = comparison.map(({ comparator, value }) => {
    const bar = unit(value);
    if (bar === null) return null;
    const apart = order(figure, bar);
    return { at_least: apart >= 0, above: apart > 0, at_most: apart <= 0, below: apart < 0, equals: apart === 0 }[
      comparator
    ];
  });
  return parts.includes(null) ? null : !parts.includes(false);
}
